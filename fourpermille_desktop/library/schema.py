"""The tables of a pack file: what `build` writes and `pack` reads."""

from __future__ import annotations

FORMAT = 3
APPLICATION_ID = 0x34503130  # "4P10" in the file's header: this SQLite file is a pack
SEAL_MARK = b"seal:sha256:"  # followed by 64 hex digits; in the first page after the header, hashed as zeros
SEAL_ROOM = 64 * 1024  # the mark stands within so many bytes of the file's start

# Every entry has a heading in every language of the pack; `spoken` is the language its text is really in, and
# `summary_lang` that of the summary: a language may have a name and a summary and no text. `text` has a row for each
# text that was written, and none for the others.
# Lists and search read `heading` (small rows); a sheet reads `text` (large ones). Full text has one row an entry and
# one column a language, so that nothing is found twice and the reader's language weighs more.
TABLES = """
create table meta(key text primary key, value text not null) without rowid;
create table entry(
  id integer primary key, kind text not null, slug text not null unique, headline text, picture text,
  evidence_grade integer not null, first_effect_years real, cost_grade integer, labour_grade integer,
  names text not null, facts text not null);
create table heading(
  entry integer not null, lang text not null, title text not null, folded text not null, summary text not null,
  summary_lang text not null, spoken text not null, primary key(entry, lang)) without rowid;
create table text(entry integer not null, lang text not null, sections text not null, body text not null);
create unique index text_key on text(entry, lang);
create table evidence(id text primary key, entry integer not null, position integer not null, facts text not null);
create index evidence_entry on evidence(entry, position);
create table facet(
  name text not null, value text not null, entry integer not null, primary key(name, value, entry)) without rowid;
create index facet_entry on facet(entry, name, value);
create table country(
  code text primary key, alpha2 text not null, numeric text not null, region text not null, subregion text not null,
  intermediate text not null, ldc integer not null, lldc integer not null, sids integer not null, names text not null
  ) without rowid;
create table picture(name text primary key, svg blob not null);
create table name(
  lang text not null, place integer not null, folded text not null, entry integer not null,
  primary key(lang, place, folded, entry)) without rowid;
create table near(less text not null, word text not null, primary key(less, word)) without rowid;
create table word(folded text primary key, shown text not null) without rowid;
"""

TOKENIZER = "unicode61 remove_diacritics 2 categories ''L* N* Co M*''"


def full_text_tables(languages: tuple[str, ...]) -> str:
    """Titles with all names (ranked), topics with summaries, whole texts; all contentless, one column a language.

    bm25 on a contentless table needs `detail=full`: with less it reads every place as empty and ranks all alike.
    """
    columns = ", ".join(f"t_{lang}" for lang in languages)
    summaries = ", ".join(f"s_{lang}" for lang in languages)
    options = f"content='', tokenize='{TOKENIZER}'"
    return (
        f"create virtual table title_fts using fts5({columns}, names, {options}, detail=full, prefix='1 2 3');\n"
        f"create virtual table about_fts using fts5(aim, topics, {summaries}, {options}, detail=column,"
        " prefix='3 4');\n"
        f"create virtual table body_fts using fts5({columns}, {options}, detail=column, prefix='3 4');\n"
    )


def table_names() -> frozenset[str]:
    """Every table a whole pack has, the full-text index's own included."""
    plain = ("meta", "entry", "heading", "text", "evidence", "facet", "country", "picture", "name", "near", "word")
    shadows = ("", "_data", "_idx", "_docsize", "_config")
    return frozenset((*plain, *(fts + s for fts in ("title_fts", "about_fts", "body_fts") for s in shadows)))
