"""A dry run of a pasted article: what it would give, with nothing stored."""

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from timeline.charts.publication_words import publication_words
from timeline.extraction import Document
from timeline.services.preview import preview_extraction
from timeline.views.reading import reading_of_extraction


class PreviewForm(forms.Form):
    text = forms.CharField(
        label="The article’s text",
        strip=False,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
        error_messages={"required": "Paste the text of an article first."},
    )
    published = forms.DateField(
        label="Published on",
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"placeholder": "2017-11-17", "size": 12}),
        error_messages={"invalid": "Write the day as 2017-11-17, or leave it empty."},
    )

    use_required_attribute = False

    def __init__(self, sent: QueryDict | None = None) -> None:
        super().__init__(sent, label_suffix="")

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"].replace("\r\n", "\n")
        if not text.strip():
            raise forms.ValidationError("Paste the text of an article first.")
        size = len(text.encode())
        if size > settings.MAX_DOCUMENT_BYTES:
            raise forms.ValidationError(
                f"The text has {size:,} bytes; at most {settings.MAX_DOCUMENT_BYTES:,} are read."
            )
        return text


@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: HttpRequest) -> HttpResponseBase:
    if request.method != "POST":
        return redirect("timeline:front")
    form = PreviewForm(request.POST)
    if not form.is_valid():
        return render(request, "timeline/preview.html", {"form": form}, status=400)
    return render(request, "timeline/preview.html", {"form": form, **_found(form.cleaned_data)})


def _found(asked: dict[str, Any]) -> dict[str, Any]:
    text = asked["text"]
    extraction = preview_extraction(Document("preview", text, asked["published"]))
    publication = extraction.publication
    return {
        "failure": extraction.failure,
        "reading": reading_of_extraction(text, extraction),
        "published": publication_words(
            publication.date,
            publication.basis.value,
            publication.earliest,
            publication.latest,
        ),
    }
