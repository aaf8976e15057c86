#include "wording/choices/verb_words.hpp"

#include "rules/amounts.hpp"
#include "rules/check.hpp"
#include "rules/legal_actions.hpp"
#include "rules/world/locks.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

ChoiceWords verb_words(const rules::View& view, Verb verb, rules::PartyId of) {
    const auto named = [&](std::string_view pattern) {
        return phrase(pattern, {{"party", party_name(view.scenario(), of)}});
    };
    const bool alone = view.scenario().party_count() == 2; // whose it is goes without saying
    switch (verb) {
    case Verb::propose:
        return {"Table a package", "compose a package and table it (one action)"};
    case Verb::read:
        return {named("Read the proposal of {party} clause by clause"),
                "what each part is worth to us, here and at home"};
    case Verb::accept:
        if (rules::legal_actions(view).hearable.contains(of))
            return {named("Welcome the proposal of {party}"),
                    phrase("you are heard on it and decide nothing; with those at home who listen to you they gain "
                           "{support}",
                           {{"support", std::to_string(rules::amounts::welcomed_support)}})};
        return {named("Accept the proposal of {party}"), "all of it, ad referendum"};
    case Verb::pick:
        return {alone ? "Accept whole articles of it" : named("Accept whole articles of the proposal of {party}"),
                "some of its articles; the rest lapses, and picking often costs trust"};
    case Verb::refuse:
        if (rules::legal_actions(view).hearable.contains(of))
            return {named("Object to the proposal of {party}, with an article and a reason"),
                    phrase("it can be agreed all the same; that costs them {trust} of your trust, and {support} with "
                           "those at home who listen to you",
                           {{"trust", std::to_string(-rules::amounts::agreed_unheard_trust)},
                            {"support", std::to_string(-rules::amounts::agreed_unheard_support)}})};
        return {alone ? "Refuse it, with an article and a reason"
                      : named("Refuse the proposal of {party}, with an article and a reason"),
                "name what stands in the way; they learn from it"};
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
        return {"Sound them out in the back channel",
                "a package off the record; refused, it may leak, unless the channel is safe here"};
    case Verb::widen:
        return {"Have your mandate widened", "soften one instructed line by one option, for capital"};
    case Verb::initial:
        return {"Initial the text as agreed", "the talks end when the other side initials too"};
    case Verb::walk_out:
        return {"Walk out of the talks", "ends the game without an agreement"};
    case Verb::end_turn:
        return {"Pass: nothing more for now", "gives this action away; what stands unanswered is reserved"};
    case Verb::judge:
        return {"Judge the single text", "yes, or not yet, sealed; it costs no action"};
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
    case Verb::judge:
        return {};
    }
    return {};
}

namespace {

/// An article that may be tabled by where it stands; the first where there is none.
rules::ArticleId tableable(const rules::View& view) {
    const rules::PartySet attending = rules::forum_now(view.scenario(), view.open()).attending;
    for (const rules::ArticleId article :
         rules::agenda_now(view.scenario(), view.open()) - rules::locked_articles(view.scenario(), view.open()))
        if (attending.includes(rules::needed_for(view.scenario(), rules::ArticleSet::of(article))))
            return article;
    return rules::ArticleId(0);
}

/// Another party at the table.
rules::PartyId another(const rules::View& view) {
    const rules::PartySet others =
        rules::forum_now(view.scenario(), view.open()).attending - rules::PartySet::of(view.seat());
    return others.empty() ? rules::PartyId(view.seat().index() == 0 ? 1 : 0) : others.front();
}

/// An act of that verb, so that the rule that closes it can say so; nothing where no single act stands for all.
std::optional<rules::Action> sample(const rules::View& view, Verb verb) {
    const rules::PartyId other = another(view);
    switch (verb) {
    case Verb::propose:
    case Verb::redraft:
        return rules::ProposePackage{{rules::ArticleSet::of(tableable(view)), {}}, {}, rules::Tone::firm};
    case Verb::read:
    case Verb::accept:
        return rules::AcceptProposal{other};
    case Verb::refuse:
        return rules::RefuseProposal{other, rules::ArticleId(0), rules::Reason::cost};
    case Verb::ask:
        return rules::AskPriority{other, rules::ArticleId(0),
                                  rules::ArticleId(view.scenario().text.articles.size() - 1)};
    case Verb::red_line:
        return rules::DeclareRedLine{{rules::ProvisionId(0), treaty::Bound::at_most, 1}};
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
    case Verb::judge:
        return rules::JudgeText{};
    case Verb::pick:
    case Verb::promise:
    case Verb::threaten:
        return std::nullopt;
    }
    return std::nullopt;
}

/// Why no measure can be promised or threatened: the rule that forbids those which otherwise could be.
std::optional<rules::Refusal> refused_word(const rules::View& view, Verb verb) {
    const auto next = static_cast<rules::SessionIndex>(view.open().session + 1);
    for (std::size_t i = 0; i < view.scenario().measures[view.seat().index()].size(); ++i) {
        const rules::MeasureId measure(i);
        const auto refusal = verb == Verb::promise ? rules::check(view, rules::PromiseMeasure{measure, next})
                                                   : rules::check(view, rules::ThreatenMeasure{measure, next});
        if (refusal && refusal->code != rules::RefusalCode::cannot_be_promised)
            return refusal;
    }
    return std::nullopt;
}

/// Where the sample is open and the verb is closed all the same.
std::string_view in_general(Verb verb) {
    switch (verb) {
    case Verb::propose:
    case Verb::redraft:
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
        return "There is no proposal of theirs to answer.";
    case Verb::red_line:
    case Verb::initial:
    case Verb::walk_out:
    case Verb::end_turn:
    case Verb::judge:
        return "That cannot be done now.";
    }
    return {};
}

} // namespace

std::string closed_words(const rules::View& view, Verb verb) {
    const std::optional<rules::Action> act = sample(view, verb);
    const bool gives_word = verb == Verb::promise || verb == Verb::threaten;
    const std::optional<rules::Refusal> refusal = act          ? rules::check(view, *act)
                                                  : gives_word ? refused_word(view, verb)
                                                               : std::nullopt;
    return refusal ? sentence(view, *refusal) : std::string(in_general(verb));
}

} // namespace parley::wording
