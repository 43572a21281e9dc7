"""Files in and out: tables of field records and of soil layers."""
