"""Soil science: numbers in, numbers out. Imports nothing of ours."""
