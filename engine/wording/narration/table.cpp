// What happens to proposals: tabled, accepted, refused, reserved, reopened; and agreement.
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"

namespace parley::wording::narration {

namespace {

Moment tabling_moment(const rules::ProposalTabled& what) {
    if (what.prompted_by)
        return bridging_moment(what.prompted_by->signal);
    if (!what.linked.empty())
        return Moment::tables_linked;
    return what.tone == rules::Tone::firm ? Moment::tables_firm : Moment::tables_exploring;
}

/// ", linked" when the linkage is the whole package; else which articles of it are.
std::string linkage(const Teller& teller, const rules::ProposalTabled& what) {
    if (what.linked.empty())
        return {};
    if (what.linked == what.package.articles)
        return ", linked";
    return phrase("; {articles} are linked", {{"articles", article_numbers(teller.open(), what.linked)}});
}

/// Between two it is clear whose proposal is meant; among more it is said.
std::string proposal_of(const Teller& teller, rules::PartyId author) {
    if (teller.ours(author))
        return "our proposal";
    return phrase(
        "the {author} proposal",
        {{"author", author.index() < teller.open().parties.size() ? teller.open().at(author).adjective : ""}});
}

/// The articles of `now` that `before` has with the very same clauses.
rules::ArticleSet unchanged(const scenario::PublicScenario& scenario, const treaty::Package& now,
                            const treaty::Package& before) {
    rules::ArticleSet same;
    for (const rules::ArticleId article : now.articles& before.articles) {
        bool differs = article.index() >= scenario.text.articles.size();
        for (std::size_t i = 0; !differs && i < scenario.text.at(article).provisions.size(); ++i) {
            const std::size_t place = scenario.text.at(article).provisions[i].index();
            differs = now.options[place] != before.options[place];
        }
        if (!differs)
            same.insert(article);
    }
    return same;
}

/// An article a line; of a package that was tabled before in part, the part that is new.
std::string package_lines(const Teller& teller, const rules::ProposalTabled& what) {
    const rules::ArticleSet same =
        teller.before() == nullptr ? rules::ArticleSet{} : unchanged(teller.open(), what.package, *teller.before());
    if (same.size() < 2)
        return clause_lines(teller.open(), what.package);
    const std::string lines =
        clause_lines(teller.open(), treaty::part_of(teller.open().text, what.package, what.package.articles - same));
    return lines + phrase(teller.ours(what.author) ? "\n{articles}: as we tabled them last."
                                                   : "\n{articles}: as in its last proposal.",
                          {{"articles", article_numbers(teller.open(), same)}});
}

} // namespace

std::string tell(const Teller& teller, const rules::ProposalTabled& what) {
    const Arguments spoken = what.prompted_by
                                 ? Arguments{{"article", article_in_speech(teller.open(), what.prompted_by->article)}}
                                 : Arguments{};
    return teller.by(what.author, "We table, {tone}: {articles}{linked}.{clauses}",
                     "{Delegation} tables, {tone}: {articles}{linked}. {says}{clauses}",
                     {{"tone", tone_name(what.tone)},
                      {"articles", article_numbers(teller.open(), what.package.articles)},
                      {"linked", linkage(teller, what)},
                      {"says", teller.says(tabling_moment(what), what.author, what.package, spoken)},
                      {"clauses", package_lines(teller, what)}});
}

std::string tell(const Teller& teller, const rules::ProposalAccepted& what) {
    const Moment moment = what.whole ? Moment::accepts : Moment::accepts_part;
    return teller.by(what.by, what.whole ? "We accept {proposal}: {articles}." : "Of {proposal} we accept {articles}.",
                     what.whole ? "{Delegation} accepts {proposal}: {articles}. {says}"
                                : "{Delegation} accepts part of {proposal}: {articles}. {says}",
                     {{"proposal", proposal_of(teller, what.author)},
                      {"articles", articles_briefly(teller.open(), what.articles)},
                      {"says", teller.says(moment, {what.by.index(), what.author.index(), what.articles.bits()})}});
}

std::string tell(const Teller& teller, const rules::ArticlesAgreed& what) {
    return phrase(teller.as_persons()
                      ? "Found between persons, and binding nobody until their capitals own it:{clauses}"
                      : "Agreed ad referendum, and applied provisionally:{clauses}",
                  {{"clauses", clause_lines(teller.open(), what.package)}});
}

std::string tell(const Teller& teller, const rules::ProposalRefused& what) {
    const std::string says =
        teller.says(refusal_moment(what.reason), {what.by.index(), what.author.index(), what.article.index()},
                    {{"article", article_in_speech(teller.open(), what.article)}});
    return teller.by(what.by, "We refuse {proposal}. ({article}, {reason})",
                     "{Delegation} refuses {proposal}. {says} ({article}, {reason})",
                     {{"proposal", proposal_of(teller, what.author)},
                      {"says", says},
                      {"article", article_number(teller.open(), what.article)},
                      {"reason", reason_name(what.reason)}});
}

std::string tell(const Teller& teller, const rules::ProposalReserved& what) {
    return teller.by(what.by, "We neither accept nor refuse {proposal}.",
                     "{Delegation} neither accepts nor refuses {proposal}. {says}",
                     {{"proposal", proposal_of(teller, what.author)},
                      {"says", teller.says(Moment::reserves, {what.by.index(), what.author.index()})}});
}

std::string tell(const Teller& teller, const rules::ProposalLapsed& what) {
    return phrase("{Proposal} lapses: the text has moved on.", {{"proposal", proposal_of(teller, what.author)}});
}

std::string tell(const Teller& teller, const rules::WordUndercut& what) {
    return teller.by(what.by, "We go back on our own firm word, in what we table on {articles}.",
                     "{Delegation} goes back on its own firm word, in what it tables on {articles}.",
                     {{"articles", articles_briefly(teller.open(), what.articles)}});
}

std::string tell(const Teller& teller, const rules::AgreementReopened& what) {
    return teller.by(what.by, "We reopen what was agreed: {articles}.",
                     "{Delegation} reopens what was agreed: {articles}. {says}",
                     {{"articles", articles_briefly(teller.open(), what.articles)},
                      {"says", teller.says(Moment::reopens, {what.by.index(), what.articles.bits()})}});
}

} // namespace parley::wording::narration
