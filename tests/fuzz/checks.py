"""What the fuzz takes for a fault of the server: a 5xx, or an answer that hides one.

The tool's own check takes each error with a path for a fault, such as NOT_FOUND beside `data: null`.
"""

import schemathesis


@schemathesis.check
def no_fault(ctx, response, case):
    assert response.status_code < 500, f"{response.status_code}"
    faults = [
        error
        for error in response.json().get("errors", [])
        if error.get("extensions", {}).get("code") in (None, "INTERNAL_SERVER_ERROR")
    ]
    assert faults == [], faults
