"""Verbeterplan: plan a change in a general practice, phase by phase."""
