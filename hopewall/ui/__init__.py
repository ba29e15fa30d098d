"""The interface: view models and QML; knows services and core, never the vault."""
