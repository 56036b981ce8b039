"""How few people a release could be: by itself, beside the others of its package, together with all earlier ones.

``rows`` says what one release lets be read, ``uniques`` what singles it out, ``populations`` how many people outside
could be meant, ``attackers`` who knows what, ``homogeneity`` what a whole group gives away, ``differences`` what
somebody learns who holds two packages; ``report`` brings them together. Pure. Nothing here ever says "anonymous".
"""
