"""What Studio's QML sees; apart from the kiosk's view models, which never load it."""
