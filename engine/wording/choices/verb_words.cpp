#include "wording/choices/verb_words.hpp"

#include "rules/check.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

ChoiceWords verb_words(const rules::View& view, Verb verb, rules::PartyId of) {
    const auto named = [&](std::string_view pattern) {
        return phrase(pattern, {{"party", party_name(view.scenario(), of)}});
    };
    switch (verb) {
    case Verb::propose:
        return {"Table a package", "compose a package and table it (one action)"};
    case Verb::read:
        return {named("Read the proposal of {party} clause by clause"),
                "what each part is worth to us, here and at home"};
    case Verb::accept:
        return {named("Accept the proposal of {party}"), "all of it, ad referendum"};
    case Verb::pick:
        return {"Accept whole articles of it", "some of its articles; the rest lapses, and picking often costs trust"};
    case Verb::refuse:
        return {"Refuse it, with an article and a reason", "name what stands in the way; they learn from it"};
    case Verb::redraft:
        return {named("Redraft the proposal of {party}"), "our package begins as theirs, its linkage with it"};
    case Verb::ask:
        return {"Ask which of two articles matters more to them",
                "one question a session; you will owe the mirror answer"};
    case Verb::red_line:
        return {"Declare a red line in public", "a commitment: going back on it costs support at home"};
    case Verb::promise:
        return {"Promise a measure by a session", "kept, it earns trust; broken, it costs much"};
    case Verb::threaten:
        return {"Threaten a measure by a session", "raises tension; an empty threat costs support"};
    case Verb::sound_out:
        return {"Sound them out in the back channel", "a package off the record; refused, it can leak"};
    case Verb::widen:
        return {"Have your mandate widened", "soften one instructed line by one option, for capital"};
    case Verb::initial:
        return {"Initial the text as agreed", "the talks end when the other side initials too"};
    case Verb::walk_out:
        return {"Walk out of the talks", "ends the game without an agreement"};
    case Verb::end_turn:
        return {"Pass: nothing more for now", "gives this action away; what stands unanswered is reserved"};
    }
    return {};
}

std::string_view typed_example(Verb verb) {
    switch (verb) {
    case Verb::propose:
        return "propose 2: id=option; 3: id=option if";
    case Verb::pick:
        return "pick 2 3";
    case Verb::refuse:
        return "refuse 2 cost";
    case Verb::ask:
        return "ask 2 3";
    case Verb::sound_out:
        return "sound 2: id=option";
    case Verb::read:
    case Verb::accept:
    case Verb::redraft:
    case Verb::red_line:
    case Verb::promise:
    case Verb::threaten:
    case Verb::widen:
    case Verb::initial:
    case Verb::walk_out:
    case Verb::end_turn:
        return {};
    }
    return {};
}

namespace {

/// An act of that verb, so that the rule that closes it can say so.
rules::Action sample(const rules::View& view, Verb verb) {
    const rules::PartyId other(view.seat().index() == 0 ? 1 : 0);
    const rules::ArticleId first(0), last(view.scenario().text.articles.size() - 1);
    const auto next = static_cast<rules::SessionIndex>(view.open().session + 1);
    switch (verb) {
    case Verb::propose:
        return rules::ProposePackage{{rules::ArticleSet::of(first), {}}, {}, rules::Tone::firm};
    case Verb::read:
    case Verb::accept:
    case Verb::pick:
    case Verb::redraft:
        return rules::AcceptProposal{other};
    case Verb::refuse:
        return rules::RefuseProposal{other, first, rules::Reason::cost};
    case Verb::ask:
        return rules::AskPriority{other, first, last};
    case Verb::red_line:
        return rules::DeclareRedLine{{rules::ProvisionId(0), treaty::Bound::at_most, 1}};
    case Verb::promise:
        return rules::PromiseMeasure{rules::MeasureId(0), next};
    case Verb::threaten:
        return rules::ThreatenMeasure{rules::MeasureId(0), next};
    case Verb::sound_out:
        return rules::SoundOut{other, {}};
    case Verb::widen:
        return rules::WidenMandate{};
    case Verb::initial:
        return rules::InitialText{};
    case Verb::walk_out:
        return rules::WalkOut{};
    case Verb::end_turn:
        return rules::EndTurn{};
    }
    return rules::EndTurn{};
}

/// Where the sample is open and the verb is closed all the same.
std::string_view in_general(Verb verb) {
    switch (verb) {
    case Verb::propose:
        return "Nothing may be tabled now.";
    case Verb::ask:
        return "Nobody can be asked now.";
    case Verb::promise:
        return "There is no measure that could be promised now.";
    case Verb::threaten:
        return "There is no measure that could be threatened now.";
    case Verb::sound_out:
        return "Nobody can be sounded out now.";
    case Verb::widen:
        return "There is no instruction to soften, or no capital for it.";
    case Verb::pick:
        return "It is accepted whole, or not at all.";
    case Verb::read:
    case Verb::accept:
    case Verb::refuse:
    case Verb::redraft:
        return "There is no proposal of theirs to answer.";
    case Verb::red_line:
    case Verb::initial:
    case Verb::walk_out:
    case Verb::end_turn:
        return "That cannot be done now.";
    }
    return {};
}

} // namespace

std::string closed_words(const rules::View& view, Verb verb) {
    const auto refusal = rules::check(view, sample(view, verb));
    return refusal ? sentence(view.scenario(), *refusal, view.seat()) : std::string(in_general(verb));
}

} // namespace parley::wording
