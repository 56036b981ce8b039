"""One module per format: write what was released, fresh, and nothing else."""
