"""Decisions by a button: on one event or on the selected ones, and undoing them."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from django.contrib import admin, messages
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST

from timeline.admin.forms import ReasonForm
from timeline.models import Decision, Event, Judgement
from timeline.services import (
    RefusedError,
    judge_event,
    merge_events,
    split_event,
    withdraw_judgement,
)

Row = TypeVar("Row")
BUTTONS = {"accept": Decision.ACCEPT, "reject": Decision.REJECT}


@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """The buttons Accept and Reject on an event's page."""
    event = get_object_or_404(Event, pk=pk)
    form = ReasonForm(request.POST)
    decision = BUTTONS.get(request.POST.get("decision", ""))
    if decision is None or not form.is_valid():
        messages.error(request, "Nothing was decided: press a button, and keep the reason short.")
    else:
        judge_each(request, [event], decision, form.cleaned_data["reason"])
    return redirect("admin:timeline_event_change", pk)


@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """The button Undo beside a decision."""
    judgement = get_object_or_404(Judgement, pk=pk)
    curator = curator_of(request)
    attempt(
        request,
        "Undone",
        [judgement],
        lambda one: withdraw_judgement(judgement=one, by=curator),
    )
    return redirect("admin:timeline_event_change", judgement.event_id)


@require_POST
def split(request: HttpRequest, pk: int) -> HttpResponse:
    """The button Split below an event's mentions: those that are marked leave it."""
    event = get_object_or_404(Event, pk=pk)
    form = ReasonForm(request.POST)
    curator = curator_of(request)
    if not form.is_valid():
        messages.error(request, "Nothing was split: keep the reason short.")
        return redirect("admin:timeline_event_change", pk)
    attempt(
        request,
        "Split",
        [event],
        lambda one: split_event(
            event=one,
            mentions=request.POST.getlist("mention"),
            by=curator,
            reason=form.cleaned_data["reason"],
        ),
    )
    return redirect("admin:timeline_event_change", pk)


def judge_each(
    request: HttpRequest, events: Iterable[Event], decision: Decision, reason: str = ""
) -> None:
    curator = curator_of(request)
    attempt(
        request,
        str(decision.label).capitalize(),
        events,
        lambda event: judge_event(event=event, decision=decision, by=curator, reason=reason),
    )


def merge_each(request: HttpRequest, events: Iterable[Event], into: Event, reason: str) -> None:
    curator = curator_of(request)
    attempt(
        request,
        f"Merged into {into}",
        events,
        lambda event: merge_events(event=event, into=into, by=curator, reason=reason),
    )


def undo_last_of_each(request: HttpRequest, events: Iterable[Event]) -> None:
    """The last decision on each event that is not withdrawn yet."""
    curator = curator_of(request)

    def undo_last(event: Event) -> object:
        judgement = event.judgements.filter(withdrawn_at=None).first()
        if judgement is None:
            raise RefusedError(f"Nothing was decided on {event}.")
        return withdraw_judgement(judgement=judgement, by=curator)

    attempt(request, "Undone", events, undo_last)


def reject_with_reason(request: HttpRequest, events: QuerySet[Event]) -> HttpResponse | None:
    """Asks why, then rejects; the page between can be left without harm."""
    form = ReasonForm(request.POST if "confirmed" in request.POST else None)
    if form.is_valid():
        judge_each(request, events, Decision.REJECT, form.cleaned_data["reason"])
        return None
    return _ask(request, "admin/timeline/event/reject.html", events, form)


def merge_with_reason(request: HttpRequest, events: QuerySet[Event]) -> HttpResponse | None:
    """Asks which of the events stays, then merges the others into it."""
    form = ReasonForm(request.POST if "confirmed" in request.POST else None)
    into = events.filter(public_id=request.POST.get("into", "")).first()
    if form.is_valid() and into is not None:
        merge_each(request, events.exclude(pk=into.pk), into, form.cleaned_data["reason"])
        return None
    if len(events) < 2:
        messages.warning(request, "Select two events or more to merge them.")
        return None
    return _ask(request, "admin/timeline/event/merge.html", events, form)


def _ask(
    request: HttpRequest, template: str, events: QuerySet[Event], form: ReasonForm
) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "opts": Event._meta,
        "events": events,
        "form": form,
        "action": request.POST["action"],
    }
    return TemplateResponse(request, template, context)


def attempt(
    request: HttpRequest, done: str, what: Iterable[Row], act: Callable[[Row], object]
) -> None:
    """Does it to each, and tells how many were done and why the others were not."""
    count = 0
    for one in what:
        try:
            act(one)
        except RefusedError as error:
            messages.warning(request, str(error))
        else:
            count += 1
    if count:
        messages.success(request, f"{done}: {count}.")


def curator_of(request: HttpRequest) -> AbstractUser:
    """Who decides; whoever may change events may."""
    user = request.user
    if not isinstance(user, AbstractUser) or not user.has_perm("timeline.change_event"):
        raise PermissionDenied
    return user
