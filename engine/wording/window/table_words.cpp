#include "wording/window/table_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view verb_briefly(Verb verb) {
    switch (verb) {
    case Verb::propose:
        return "Propose";
    case Verb::read:
        return "Read it";
    case Verb::accept:
        return "Accept";
    case Verb::pick:
        return "Part of it";
    case Verb::refuse:
        return "Refuse";
    case Verb::redraft:
        return "Redraft it";
    case Verb::ask:
        return "Ask";
    case Verb::red_line:
        return "A red line";
    case Verb::promise:
        return "A promise";
    case Verb::threaten:
        return "A threat";
    case Verb::sound_out:
        return "Sound them out";
    case Verb::widen:
        return "Soften an instruction";
    case Verb::initial:
        return "Initial the text";
    case Verb::walk_out:
        return "Walk out";
    case Verb::end_turn:
        return "End turn";
    case Verb::judge:
        return "Judge it";
    }
    return {};
}

std::string_view draft_act_briefly(DraftAct act) {
    switch (act) {
    case DraftAct::begin_with_agreed:
        return "What is agreed";
    case DraftAct::begin_blank:
        return "A blank page";
    case DraftAct::make_exploring:
        return "Make it exploring";
    case DraftAct::make_firm:
        return "Make it firm";
    case DraftAct::link_all:
        return "All or none";
    case DraftAct::unlink:
        return "Each by itself";
    case DraftAct::undo:
        return "Change back";
    case DraftAct::clear:
        return "Clear";
    case DraftAct::table_it:
        return "Table it";
    case DraftAct::sound_out_with_it:
        return "Sound them out";
    case DraftAct::read_sheet:
        return "The whole sheet";
    case DraftAct::leave_article_out:
        return "Leave it out";
    case DraftAct::close_article:
        return "To the package";
    case DraftAct::put_away:
        return "Put away";
    case DraftAct::lay_it:
        return "Lay it as single text";
    }
    return {};
}

std::string begin_briefly(const rules::View& view, rules::PartyId party) {
    if (party == view.seat())
        return "Our last draft";
    return view.scenario().party_count() == 2
               ? "Theirs"
               : phrase("{Whose} draft", {{"whose", possessive(short_name_in_text(view.scenario(), party))}});
}

std::string_view desk_part(DeskPart part) {
    switch (part) {
    case DeskPart::propose:
        return "Propose";
    case DeskPart::answer:
        return "Answer";
    case DeskPart::speak:
        return "Speak";
    }
    return {};
}

std::string_view table_tab(TableTab tab) {
    switch (tab) {
    case TableTab::text:
        return "Text";
    case TableTab::desk:
        return "Desk";
    case TableTab::map:
        return "Map and cables";
    }
    return {};
}

std::string_view table_line(TableLine what) {
    switch (what) {
    case TableLine::answer_first:
        return "They have asked: answer first.";
    case TableLine::back_to_text:
        return "Back to the text";
    case TableLine::nothing_before_us:
        return "There is none to answer now.";
    case TableLine::open_a_bracket:
        return "Open a bracket in the text to draft a proposal, or choose what to do below.";
    case TableLine::draft_a_rung:
        return "Open a bracket in the text and choose a rung. Every article you touch joins the proposal.";
    case TableLine::on_record:
        return "on record";
    case TableLine::off_record:
        return "off the record";
    case TableLine::whole_articles_only:
        return "whole articles only";
    case TableLine::article_and_reason:
        return "an article and a reason";
    case TableLine::one_action_each:
        return "each takes one action";
    case TableLine::as_they_would_keep_it:
        return "parts, beliefs, home";
    case TableLine::what_to_do_now:
        return "What to do now";
    case TableLine::is_conferring:
        return "is conferring.";
    case TableLine::ask_advisers:
        return "Ask the advisers";
    case TableLine::last_of_session:
        return "the last of it";
    case TableLine::off_the_table:
        return "Off the table here";
    case TableLine::agreed_bracket:
        return "Agreed ad referendum. Changing it costs trust.";
    case TableLine::untouched_bracket:
        return "Nobody has proposed anything here yet.";
    case TableLine::map_nearer:
        return "Nearer";
    case TableLine::map_farther:
        return "Farther";
    }
    return {};
}

std::string_view card_title(CardTitle what) {
    switch (what) {
    case CardTitle::their_answer:
        return "Their answer";
    case CardTitle::text_as_it_stands:
        return "The text as it stands";
    case CardTitle::their_proposal:
        return "Their proposal";
    case CardTitle::accept_part:
        return "Accept part of it";
    case CardTitle::refuse:
        return "Refuse it";
    case CardTitle::speak:
        return "Speak";
    case CardTitle::ask:
        return "Ask";
    case CardTitle::red_line:
        return "A red line";
    case CardTitle::promise:
        return "A promise";
    case CardTitle::threat:
        return "A threat";
    case CardTitle::widen:
        return "Soften an instruction";
    case CardTitle::this_session:
        return "This session";
    case CardTitle::whole_sheet:
        return "The whole sheet";
    }
    return {};
}

std::string articles_agreed(std::size_t count) {
    return count == 0 ? "nothing agreed yet"
                      : counted(static_cast<std::int32_t>(count), "article agreed", "articles agreed");
}

std::string draft_heading(bool sounding, std::string_view package) {
    if (package.empty())
        return sounding ? "A sounding" : "Our proposal";
    return phrase(sounding ? "Off the record: {package}" : "Our proposal: {package}",
                  {{"package", std::string(package)}});
}

std::string draft_nature(std::optional<rules::Tone> tone, bool linked) {
    const std::string_view how = !tone ? "" : *tone == rules::Tone::firm ? "firm" : "exploring";
    if (!linked)
        return std::string(how);
    return how.empty() ? "a linkage: all or none"
                       : phrase("{tone}, a linkage: all or none", {{"tone", std::string(how)}});
}

std::string proposal_heading(const rules::View& view, rules::PartyId author, std::string_view package) {
    const Arguments words{{"package", std::string(package)},
                          {"whose", possessive(short_name_in_text(view.scenario(), author))}};
    return phrase(view.scenario().party_count() == 2 ? "Their proposal: {package}" : "{Whose} proposal: {package}",
                  words);
}

std::string refused_tag(const scenario::PublicScenario& scenario, rules::ArticleId article, rules::Reason reason) {
    return phrase("{article} · {reason}",
                  {{"article", article_number(scenario, article)}, {"reason", reason_name(reason)}});
}

std::string article_heading(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    return phrase("{number} · {title}",
                  {{"number", article_number(scenario, article)}, {"title", article_title(scenario, article)}});
}

std::string worth_caption(const rules::View& view) {
    return phrase("worth to us, as {capital} credits it", {{"capital", capital_name(view.scenario(), view.seat())}});
}

std::string belief_caption(const scenario::PublicScenario& scenario, rules::PartyId them, bool nothing_shown) {
    const Arguments whom{{"party", scenario.party_count() == 2 ? "them" : party_name(scenario, them)}};
    return phrase(nothing_shown ? "worth to {party}, as we believe: they have shown nothing yet"
                                : "worth to {party}, as we believe",
                  whom);
}

std::string no_deal_mark(core::Points no_deal) { return phrase("no deal {points}", {{"points", points(no_deal)}}); }

std::string belief_range(core::Points low, core::Points high) {
    return phrase("about {low} to {high}", {{"low", points(low)}, {"high", points(high)}});
}

std::string part_alone(const scenario::PublicScenario& scenario, rules::ArticleId article, std::int32_t points) {
    return phrase("{article} alone {points}",
                  {{"article", article_number(scenario, article)}, {"points", signed_number(points)}});
}

std::string interplay_tag(std::int32_t points) {
    return phrase("by being together {points}", {{"points", signed_number(points)}});
}

std::string together_tag(std::int32_t points, bool several) {
    return phrase(several ? "together {points}" : "adds {points}", {{"points", signed_number(points)}});
}

std::string crossing_line(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                          std::string_view words) {
    return phrase("{Provision}: {words}.",
                  {{"provision", provision_name(scenario, provision)}, {"words", std::string(words)}});
}

std::string home_line(std::string_view name, const std::optional<rules::Weighing>& weighed) {
    if (!weighed)
        return phrase("At home, {name}: not asked, and this touches them.", {{"name", std::string(name)}});
    return phrase(weighed->can_veto ? "At home, {name}: {support} for it, {needed} needed."
                                    : "At home, {name}: {support} for it, without a veto.",
                  {{"name", std::string(name)},
                   {"support", std::to_string(weighed->support)},
                   {"needed", std::to_string(weighed->threshold)}});
}

std::string clause_lead(std::string_view number, std::string_view name) {
    return phrase("{number}  {name}:  ", {{"number", std::string(number)}, {"name", std::string(name)}});
}

std::string bracket(std::string_view words) {
    return words.empty() ? "[ ]" : phrase("[{words}]", {{"words", std::string(words)}});
}

std::string rung_label(std::string_view option, std::string_view against) {
    return against.empty()
               ? std::string(option)
               : phrase("{option} · {against}", {{"option", std::string(option)}, {"against", std::string(against)}});
}

std::string rung_tip(std::string_view clause, std::string_view against) {
    return against.empty()
               ? std::string(clause)
               : phrase("{clause} ({against})", {{"clause", std::string(clause)}, {"against", std::string(against)}});
}

std::string rung_note(std::string_view brings, std::string_view note) {
    return note.empty() ? std::string(brings)
                        : phrase("{brings}, {note}", {{"brings", std::string(brings)}, {"note", std::string(note)}});
}

} // namespace parley::wording
