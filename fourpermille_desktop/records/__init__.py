"""What people make: the laptop's encrypted database. The only room that writes it."""
