"""What all lists here share: they look, change nothing, and count no further than they must."""

from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Any]
    RowPaginator = Paginator[Any]
else:  # Django's own classes are generic for the type checker alone
    ModelAdmin, RowPaginator = admin.ModelAdmin, Paginator

MOST_COUNTED = 10_000


class BoundedPaginator(RowPaginator):
    """Counts to ten thousand: nobody turns that many pages, and a filter is the better way."""

    @cached_property
    def count(self) -> int:
        rows = cast("QuerySet[Any]", self.object_list).order_by().values("pk")
        return int(rows[: MOST_COUNTED + 1].count())


class ReadOnlyAdmin(ModelAdmin):
    """Rows that only services write."""

    list_per_page = 50
    show_full_result_count = False
    paginator = BoundedPaginator

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False
