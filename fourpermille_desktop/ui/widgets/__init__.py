"""The parts pages are made of. Import each from its own file; nothing is loaded before it is shown."""
