"""What a change is: canonical bytes, hash chain, signatures, merge, tips, the sync decision. No SQL, no network."""
