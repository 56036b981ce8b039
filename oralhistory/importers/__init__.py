"""One module per format: read a file, give an imported transcript or testimony."""
