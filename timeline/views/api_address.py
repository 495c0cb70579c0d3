"""The API query that gives what a page shows."""

from urllib.parse import urlencode

from django.urls import reverse

from timeline.views.filters import SURE, TimelineForm


def api_query(form: TimelineForm, country: str, suffix: str = "") -> str:
    asked = form.cleaned_data
    first, last = asked.get("from_"), asked.get("to")
    certainty = asked.get("certainty")
    source = asked.get("source")
    parameters = {
        "country": country,
        "date": f"{first or '..'}/{last or '..'}" if first or last else "",
        "type": asked.get("type"),
        "stage": asked.get("stage"),
        "status": asked.get("status"),
        "source": source.pk if source else "",
        "q": asked.get("q"),
        "precision": "day" if certainty == "day" else "",
        "confidence_min": SURE if certainty == "sure" else "",
        "sources_min": 2 if certainty == "corroborated" else "",
        "planned": "false" if certainty == "happened" else "",
    }
    query = urlencode({name: value for name, value in parameters.items() if value})
    path = reverse("timeline:api:v1:events")
    return f"{path}{'.' + suffix if suffix else ''}?{query}"
