"""The conformance kit: does a hub speak the protocol of FORMAT.md (`fourpermille_desktop/ledger`)? Any hub by address.

It knows the published format only: messages are read and written here, canonical bytes and signatures come from the
ledger rooms, nothing of our own hub or records is imported (a test). It writes records of its own into one space, under
replicas made for the occasion, so it is meant for a hub that holds nothing of value.
"""
