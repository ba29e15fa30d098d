"""What takes a claim back: "not a cure", 不能保证治愈, asked in the same clause.

Looked at is a short stretch before and after a match, so the time is bounded. What only sounds
like a negation ("not only", 不仅, 没想到) excuses nothing.
"""

import re
from collections.abc import Callable
from typing import Final

from hopewall.core.claims.pattern_text import alternatives

BEFORE: Final = 64
AFTER: Final = 40
"""Characters looked at on either side."""


class _Later:
    """A pattern that is compiled when it is first asked: importing costs nothing."""

    def __init__(self, pattern: str | Callable[[], str]) -> None:
        self._pattern = pattern
        self._compiled: re.Pattern[str] | None = None

    @property
    def found(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        if self._compiled is None:
            written = self._pattern
            self._compiled = re.compile(written if isinstance(written, str) else written())
        return self._compiled


def _one_of(written: str) -> str:
    return f"(?:{'|'.join(alternatives(written))})"


_MAYBE: Final = _Later(
    "[不没未无非难谁别哪能会是有否怕吗呢早?]|n't|no|if|never|hardly|far|with|inst|dont|wont|cant"
    "|isnt|didnt|unsure|refus|un|can|imposs|ask|too"
)
_CLAUSE: Final = _Later(r"[.,;:!?\n()。、—–]|\b(?:but|because|although|though|yet|until|till)\b")

_ENGLISH_DENIAL: Final = r"""
    \b(?:not|never|no|nor|neither|cannot|nobody|no ?one|none|without|hardly|nothing|rather than)\b
    \b(?:instead of|far from|isnt|dont|wont|cant|didnt|whether|unsure|impossible|refus\w{1,4})\b
    n't\b
    \b(?:know|knows|knew|ask|asks|asked|asking|sure|wonder\w{0,3}|see|told|say|says|said|tell)
        _(?:me |us |him |her |them )?if\b
    \bif(?= [\w']{1,12} ?$)|\bif $
    """
_BETWEEN: Final = (
    r"(?:[ -](?!(?:only|just|merely|simply|doubt|wonder|mention|matter|longer|less)\b)"
    r"[\w']{1,20}){0,7}[ -]?$"
)
_ENGLISH: Final = _Later(lambda: _one_of(_ENGLISH_DENIAL) + _BETWEEN)
_ENGLISH_ONLY_SOUNDS: Final = _Later(
    lambda: _one_of(r"""
    (?:\b(?:not|never|no|cannot)|n't) (?:\w{1,12} )?(?:only|just|merely|simply|doubt|wonder
        |believe(?! in)|imagined?|think|thought|dream\w{0,3}|dared?|expect\w{0,3}|stop saying
        |help but
        |help saying|question|matter|regret)\b
    \bno longer\b|\bwhy not\b|\bif not\b|\bnothing (?:but|short)\b|\bno less\b
    \bnever (?:looked|look|thought|felt|been)\b
    """)
)
_ENGLISH_AFTER: Final = _Later(
    lambda: _one_of(r"""
    ^["' ]{0,2}(?:is|was|are|were|can|could|would|will|has|had|does|did|do)(?:n't| not| never)
    ^["' ]{0,2}(?:isn't|wasn't|aren't|can't|cannot|won't|didn't|doesn't)\b
    ^["' ]{0,2}(?:is|was|are) (?:still |yet )?(?:un(?:certain|clear|known|likely|proven)|too early
        |too big a word|a (?:big|strong|long) word|not)
    ^\? (?:no|not|nobody|i don't|who knows|maybe|we don't)
    ^ (?:or not|is not|nothing\b)|^ with me and i'd rather
    """)
)

_ASKED: Final = _Later(
    r"^[\s\"'#]*(?:does|do|did|will|would|can|could|is|are|was|were|am|has|have|shall) [^.!?\n]*$"
)

_CHINESE_DENIAL: Final = r"""
    不能|无法|不可能|不会|不可以|并不|并非|不是|绝不是|不等于|不代表|不意味着|未必|难以|不敢|不算
    算不上|谈不上|称不上|说不上|不保证|不承诺|不一定|还没有?|尚未|远未|未能|没能
    没有(?:人|医生|谁|办法|什么)?(?:能|敢|会|药)?|没人(?:能|敢|会)?
    谁(?:也|都)(?:不|没|说不|没法|不能|不敢|无法)(?:能|敢|法|好|准|清)?|任何人都不能?
    哪(?:里|能|敢|有)|别(?:想|指望|信|说|提)|不要(?:相信|指望|说)
    不(?:求|图|奢望|指望|想|谈|讲|提|说|叫|给)
    能不能|会不会|是不是|有没有|能否|是否|可否|会否|算不算|万一没|怕(?:是)?(?:不|没)
    未|没(?!想|多|过|到|几|人|事|病|错|问|准)
    (?<![得无莫差对])不(?!仅|但|只|光|单|止|得|久|到|用|愧|料|知|禁|过|想|管|论|多|怕|然|同|如|少
        |错)
    """
_CHINESE_FILLER: Final = r"""
    保证|承诺|说|称|叫做?|算是?|等同于?|等于|一定|真正|真的?|就是|就|被|是|能够?|会|可以|敢|把|让
    你|我|他|她|它|跟|和|信|相信|这|这个|个|病|人|完全|彻底|百分之?百|打包票|断定|断言|当成|当作
        |理解为|理解成
    看作|看成|指望|奢望|有|到|了|都|全|再|过|"|什么|所谓的?|的|用|提|讲|谈|听|想|给|我们|自己|为
    疗法|治疗|细胞|就能|一次|药|只是|意味着?|代表|马上|立刻|立即|靠|它能|希望|有人|谁|你们|大家
    医生|对|每个?|[a-z ]{1,12}
    """
_CHINESE: Final = _Later(lambda: f"{_one_of(_CHINESE_DENIAL)}{_one_of(_CHINESE_FILLER)}{{0,7}}$")
_CHINESE_ONLY_SOUNDS: Final = _Later(
    lambda: _one_of(r"""
    不仅|不但|不只|不光|不单|不止|不得不|不能不|不会不|没有不|无不|无一不|不用|不敢相信|没想到
    不到|不久|不愧|谁说|难道|怎么(?:能|会)|不信(?=你|,|!|就)|不就|没(?:有)?一个不|没有人不|何尝不|岂
    不(?:再)?(?:担心|怕|怀疑)
    """)
)
_CHINESE_AFTER: Final = _Later(
    '^"?'
    + _one_of(r"""
    不了|不等于|不代表|不意味|还(?:谈|说|算|早|不|没|远)
    不(?:是|敢|好说|一定|现实|可能|存在)|与否|两个字,?(?:我|他|医生|谁)?[^,。]{0,4}(?:不|没)
    这(?:两个字|个词|话|种话)?[^,。]{0,6}(?:不|没)|谁(?:也|都)?(?:不|没|说不)|没(?:有)?(?:人|谁)
    哪敢|的(?:可能|希望|机会)(?:很|不)|了?吗|呢\?
    \?(?:我?哪|不|没|谁|还|想都|医生[^。]{0,3}(?:没|不)|我不|我没|别|早着)
    """)
)


def is_denied(text: str, start: int, end: int, clause_from: int) -> bool:
    """Whether what stands from `start` to `end` of a plain lower-case text is taken back there.

    `clause_from` is where its line begins; nothing before it is looked at.
    """
    low = max(clause_from, start - BEFORE)
    if not _MAYBE.found.search(text, low, end + AFTER):
        return False
    before = _CLAUSE.found.split(text[low:start])[-1]
    after = text[end : end + AFTER]
    if _CHINESE_AFTER.found.search(after) or _ENGLISH_AFTER.found.search(after):
        return True
    if _CHINESE.found.search(before.rstrip()) and not _CHINESE_ONLY_SOUNDS.found.search(before):
        return True
    if text.startswith("?", end) and _ASKED.found.search(before):
        return True
    return bool(_ENGLISH.found.search(before)) and not _ENGLISH_ONLY_SOUNDS.found.search(before)
