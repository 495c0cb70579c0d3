"""The review queue: one event that rules alone stand for, in its sentence, after the other."""

from dataclasses import replace
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from timeline.admin.article import article_link
from timeline.admin.candidates import other_dates
from timeline.admin.decisions import BUTTONS, curator_of
from timeline.admin.forms import ReasonForm
from timeline.admin.quotation import context_html, quotation_html
from timeline.models import Decision, Event, Judgement, Mention, Status
from timeline.models.event import TYPES
from timeline.queries import (
    Cursor,
    CursorError,
    TimelineFilter,
    countries_with_counts,
    timeline_page,
)
from timeline.services import (
    Edit,
    RefusedError,
    find_alike,
    judge_event,
    merge_events,
    withdraw_judgement,
)

NARROWING = ("country", "type")
MOST_EVENTS = 3


@require_http_methods(["GET", "POST"])
def review(request: HttpRequest) -> HttpResponse:
    """``country`` and ``type`` narrow the queue, ``after`` is the place in it."""
    if not request.user.has_perm("timeline.change_event"):
        raise PermissionDenied
    if request.method == "POST":
        return _decide(request)
    event = _next_event(request)
    mentions = _mentions(event) if event else []
    context = {
        **admin.site.each_context(request),
        "title": "Review",
        "opts": Event._meta,
        "event": event,
        "countries": countries_with_counts(),
        "types": TYPES,
        "chosen": _narrowing(request),
        "here": request.get_full_path(),
        "form": ReasonForm(),
        "undo": _undoable(request),
        **(_choices(request, event, mentions) if event else {}),
        **(_evidence(mentions) if mentions else {}),
    }
    return TemplateResponse(request, "admin/timeline/event/review.html", context)


def return_to_queue(request: HttpRequest, event: Event) -> HttpResponse:
    """To what comes after ``event``, with the edit just made to undo."""
    judgement = event.judgements.first()
    return HttpResponseRedirect(
        _address(request, after=_place(event), undo=str(judgement.pk) if judgement else "")
    )


def _decide(request: HttpRequest) -> HttpResponse:
    """One key decides and advances; a refusal comes back to the same event."""
    curator, form = curator_of(request), ReasonForm(request.POST)
    judgement_id = request.POST.get("undo", "")
    try:
        if judgement_id.isdecimal():
            judgement = get_object_or_404(
                Judgement.objects.select_related("event"), pk=judgement_id
            )
            withdraw_judgement(judgement=judgement, by=curator)
            return HttpResponseRedirect(_address(request, event=judgement.event.public_id))
        event = get_object_or_404(Event, public_id=request.POST.get("event", ""))
        if not form.is_valid():
            raise RefusedError("The reason is too long.")
        judgement = _judge(request, event, curator, form.cleaned_data["reason"])
    except (RefusedError, KeyError, ValueError) as error:
        messages.error(request, str(error))
        return HttpResponseRedirect(request.get_full_path())
    address = _address(request, after=_place(event), undo=str(judgement.pk))
    return HttpResponseRedirect(address)


def _judge(request: HttpRequest, event: Event, curator: AbstractUser, reason: str) -> Judgement:
    """By whichever button: another date, the event that it is, or accept and reject."""
    if into := request.POST.get("into"):
        same = get_object_or_404(Event, public_id=into)
        return merge_events(event=event, into=same, by=curator, reason=reason)
    edtf = request.POST.get("edtf")
    return judge_event(
        event=event,
        decision=Decision.EDIT if edtf else BUTTONS[request.POST["decision"]],
        by=curator,
        reason=reason,
        edit=Edit(edtf=edtf) if edtf else None,
        version=int(request.POST["version"]),
    )


def _choices(request: HttpRequest, event: Event, mentions: list[Mention]) -> dict[str, object]:
    return {
        "skip": _address(request, after=_place(event)),
        "other_dates": other_dates(event, mentions),
        "same_events": find_alike(event, MOST_EVENTS),
    }


def _next_event(request: HttpRequest) -> Event | None:
    if public_id := request.GET.get("event"):
        return Event.objects.filter(public_id=public_id, shown=True).first()
    chosen = _narrowing(request)
    asked = TimelineFilter(
        countries=tuple(filter(None, [chosen.get("country")])),
        types=tuple(filter(None, [chosen.get("type")])),
        statuses=(Status.MACHINE.value,),
        cursor=_cursor(request),
        limit=1,
    )
    events = timeline_page(asked).events
    return events[0] if events else None


def _cursor(request: HttpRequest) -> Cursor | None:
    try:
        return replace(Cursor.parse(request.GET.get("after", "")), backwards=False)
    except CursorError:
        return None


def _place(event: Event) -> str:
    return str(Cursor(event.start, event.pk))


def _mentions(event: Event) -> list[Mention]:
    return list(
        Mention.objects.filter(event=event, run__current=True)
        .select_related("run__revision__article__source")
        .defer("run__findings")
        .order_by("-confidence", "id")[:5]
    )


def _evidence(mentions: list[Mention]) -> dict[str, object]:
    """The surest mention with the article around it, and the sentences of the others."""
    surest, *others = mentions
    return {
        "mention": surest,
        "context": context_html(surest, surest.run.revision.text),
        "article": article_link(surest.run.revision.article),
        "others": [quotation_html(mention) for mention in others],
    }


def _undoable(request: HttpRequest) -> Judgement | None:
    """The decision just made, while it can be undone."""
    judgement_id = request.GET.get("undo", "")
    if not judgement_id.isdecimal():
        return None
    judgements = Judgement.objects.select_related("event")
    return judgements.filter(pk=judgement_id, withdrawn_at=None).first()


def _narrowing(request: HttpRequest) -> dict[str, str]:
    return {name: request.GET[name] for name in NARROWING if request.GET.get(name)}


def _address(request: HttpRequest, **parts: str) -> str:
    query = urlencode({**_narrowing(request), **{k: v for k, v in parts.items() if v}})
    return f"{reverse('admin:timeline_event_review')}?{query}"
