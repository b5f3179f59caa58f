"""What R2P Drafter is compared with."""
