"""Articles, who published them, and what ran over them."""

from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from timeline.admin.lists import ModelAdmin, ReadOnlyAdmin
from timeline.models import Article, ExtractionRun, Mention, Source


@admin.register(Source)
class SourceAdmin(ModelAdmin):
    list_display = ["name", "country"]
    list_select_related = ["country"]
    search_fields = ["name"]

    def has_delete_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return False


@admin.register(Article)
class ArticleAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "source", "published", "published_basis", "language", "found"]
    list_filter = ["published_basis"]
    list_select_related = ["source"]
    search_fields = ["title", "key"]
    fields = [
        "page", "key", "source", "address", "title", "language", "published", "published_basis",
        "published_earliest", "published_latest", "created_at",
    ]  # fmt: skip
    ordering = ["-id"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        mentions = Mention.objects.filter(
            run__current=True, run__revision__article=OuterRef("pk")
        ).order_by()
        counted = mentions.values("run__revision__article").annotate(count=Count("pk"))
        found = Coalesce(Subquery(counted.values("count")), 0)
        articles: QuerySet[Article] = super().get_queryset(request)
        return articles.annotate(found_count=found)

    @admin.display(description="mentions")
    def found(self, article: Article) -> int:
        return int(getattr(article, "found_count", 0))

    @admin.display(description="page")
    def page(self, article: Article) -> SafeString:
        return article_link(article)

    @admin.display(description="url")
    def address(self, article: Article) -> SafeString | str:
        if not article.url:
            return ""
        return format_html('<a href="{0}" rel="noreferrer noopener">{0}</a>', article.url)


@admin.register(ExtractionRun)
class ExtractionRunAdmin(ReadOnlyAdmin):
    list_display = ["revision", "ruleset", "current", "failure", "created_at"]
    list_filter = ["current", ("failure", admin.EmptyFieldListFilter)]
    list_select_related = ["revision__article"]
    fields = ["revision", "ruleset", "current", "failure", "created_at"]
    ordering = ["-id"]


def article_link(article: Article) -> SafeString:
    """To its page, where every dated span is marked."""
    address = reverse("timeline:article", args=[article.public_id])
    return format_html('<a href="{}">{}</a>', address, article)
