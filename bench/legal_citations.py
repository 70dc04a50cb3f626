"""Reads titles as one line of JSON, then for each further line of input reads them all and answers how long it took."""

import json
import sys
import time

from nllegalcit import parse_citations

titles = json.loads(sys.stdin.readline())
print("ready", flush=True)
for _ in sys.stdin:
    start = time.process_time()
    found = sum(len(parse_citations(title)) for title in titles)
    print(json.dumps({"ms": (time.process_time() - start) * 1000, "found": found}), flush=True)
