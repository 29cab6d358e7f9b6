"""How do we compare with stock Voilà? Run `python -m benchmarks`."""
