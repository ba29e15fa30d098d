from hopewall.bench.numbers import percentile, spread


def test_nothing_measured_has_no_spread() -> None:
    assert spread([]) is None


def test_percentiles_are_measured_values() -> None:
    values = [float(number) for number in range(1, 101)]
    assert percentile(values, 0.99) == 99.0
    assert percentile(values, 1.0) == 100.0
    assert percentile([7.0], 0.99) == 7.0


def test_a_spread_is_of_the_values_in_any_order() -> None:
    found = spread([3.0, 1.0, 2.0])
    assert found is not None
    assert (found.count, found.p50, found.p99, found.worst) == (3, 2.0, 3.0, 3.0)
    assert found.as_json("ms") == {"count": 3, "p50_ms": 2.0, "p99_ms": 3.0, "worst_ms": 3.0}
