// What is said at the table and beside it: questions, red lines, promises and threats, the back channel, initials,
// leaving.
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"
#include "wording/pages/horizon.hpp"

namespace parley::wording::narration {

namespace {

Arguments line_arguments(const Teller& teller, rules::PartyId by, const treaty::RedLine& line, Moment moment) {
    return {{"provision", provision_name(teller.open(), line.provision)},
            {"bound", bound_words(teller.open(), line)},
            {"says", teller.says(moment, {by.index(), line.provision.index(), line.option})}};
}

bool is_promise(const rules::GivenWord& word) { return word.kind == rules::GivenWord::Kind::promise; }

/// "missiles or exercises"; a title that says "and" itself is set off: "missiles, or bombers and distances"
std::string either(const std::string& first, const std::string& second) {
    const bool plain = first.find(" and ") == std::string::npos && second.find(" and ") == std::string::npos;
    return first + (plain ? " or " : ", or ") + second;
}

Arguments word_arguments(const Teller& teller, const rules::GivenWord& word) {
    const Moment moment = is_promise(word) ? Moment::promises : Moment::threatens;
    return {{"measure", measure_name(teller.open(), word.by, word.measure)},
            {"session", session_name(teller.open(), word.due)},
            {"clause", word.terms.unless ? wanted_clause(teller.open(), *word.terms.unless) : std::string()},
            {"says", teller.says(moment, {word.by.index(), word.measure.index(), word.due})},
            {"belief", word.believed ? "" : " After the earlier ones, nobody quite believes it."}};
}

} // namespace

std::string tell(const Teller& teller, const rules::QuestionAsked& what) {
    const std::string first = article_in_speech(teller.open(), what.first);
    const std::string second = article_in_speech(teller.open(), what.second);
    return teller.by(what.asker, "We ask {whom} which matters more: {either}.",
                     "{Delegation} asks {whom} which matters more: {either}. {says}",
                     {{"whom", teller.ours(what.asked) ? "us" : delegation_name(teller.open(), what.asked)},
                      {"either", either(first, second)},
                      {"says", teller.says(Moment::asks, {what.asker.index(), what.first.index(), what.second.index()},
                                           {{"first", first}, {"second", second}})}});
}

std::string tell(const Teller& teller, const rules::QuestionAnswered& what) {
    const std::string mirror = what.mirror ? " in return" : "";
    if (what.preference == rules::Preference::deflect)
        return teller.by(
            what.by, "We decline to say.", "{Delegation} declines to say. {says}",
            {{"says", teller.says(Moment::deflects, {what.by.index(), what.first.index(), what.second.index()})}});
    const bool first = what.preference == rules::Preference::first;
    const std::string more = article_in_speech(teller.open(), first ? what.first : what.second);
    const std::string less = article_in_speech(teller.open(), first ? what.second : what.first);
    return teller.by(what.by, "We answer{mirror}, on record: {more} before {less}.",
                     "{Delegation} answers{mirror}, on record: {says} ({More} before {less}.)",
                     {{"mirror", mirror},
                      {"more", more},
                      {"less", less},
                      {"says", teller.says(Moment::answers, {what.by.index(), what.first.index(), what.second.index()},
                                           {{"more", more}, {"less", less}})}});
}

std::string tell(const Teller& teller, const rules::RedLineDeclared& what) {
    return teller.by(what.by, "We declare a red line on {provision}: {bound}.",
                     "{Delegation} declares a red line on {provision}: {bound}. {says}",
                     line_arguments(teller, what.by, what.line, Moment::draws_line));
}

std::string tell(const Teller& teller, const rules::RedLineRetreated& what) {
    return teller.by(what.by, "We leave our own red line on {provision} ({bound}).",
                     "{Delegation} leaves its own red line on {provision} ({bound}). {says}",
                     line_arguments(teller, what.by, what.line, Moment::leaves_line));
}

std::string tell(const Teller& teller, const rules::WordGiven& what) {
    const rules::GivenWord& word = what.word;
    if (is_promise(word))
        return teller.by(word.by, "We promise, by {session}: {measure}.",
                         "{Delegation} promises, by {session}: {measure}. {says}", word_arguments(teller, word));
    if (word.terms.unless)
        return teller.by(word.by,
                         "We announce for the close of {session}, unless {clause} is agreed: {measure}.{belief}",
                         "{Delegation} announces for the close of {session}, unless {clause} is agreed: {measure}. "
                         "{says}{belief}",
                         word_arguments(teller, word));
    return teller.by(word.by, "We warn of it, by {session}: {measure}.{belief}",
                     "{Delegation} warns of it, by {session}: {measure}. {says}{belief}", word_arguments(teller, word));
}

std::string tell(const Teller& teller, const rules::WordKept& what) {
    const rules::GivenWord& word = what.word;
    if (is_promise(word))
        return teller.by(word.by, "We have done what we promised: {measure}.",
                         "{Capital} has done what it promised: {measure}.", word_arguments(teller, word));
    return teller.by(word.by, "We have done what we warned of: {measure}.",
                     "{Capital} has done what it warned of: {measure}.", word_arguments(teller, word));
}

std::string tell(const Teller& teller, const rules::WordBroken& what) {
    const rules::GivenWord& word = what.word;
    if (is_promise(word))
        return teller.by(word.by, "We have not done what we promised: {measure}.",
                         "{Capital} has not done what it promised: {measure}.", word_arguments(teller, word));
    return teller.by(word.by, "We have not done what we warned of: {measure}. At home it looks empty.",
                     "{Capital} has not done what it warned of: {measure}.", word_arguments(teller, word));
}

std::string tell(const Teller& teller, const rules::WordVoid& what) {
    return teller.by(what.word.by, "What we promised is void, since nobody is left who gave the word: {measure}.",
                     "What {capital} promised is void, since nobody is left who gave the word: {measure}.",
                     word_arguments(teller, what.word));
}

std::string tell(const Teller& teller, const rules::SoundingMade& what) {
    const rules::Sounding& sounding = what.sounding;
    return teller.by(sounding.from, "In the back channel we sound out {whom}:{clauses}",
                     teller.ours(sounding.to) ? "In the back channel {delegation} sounds us out: {says}{clauses}"
                                              : "In the back channel {delegation} sounds out {whom}: {says}{clauses}",
                     {{"whom", teller.ours(sounding.to) ? "us" : delegation_name(teller.open(), sounding.to)},
                      {"says", teller.says(Moment::sounds_out, sounding.from, sounding.package)},
                      {"clauses", clause_lines(teller.open(), sounding.package)}});
}

std::string tell(const Teller& teller, const rules::SoundingAnswered& what) {
    const rules::Sounding& sounding = what.sounding;
    const bool welcome = what.reception == rules::Reception::welcome;
    return teller.by(
        sounding.to,
        welcome ? "In the back channel we let it be known that we would take it if it were tabled."
                : "In the back channel we let it be known that it would not do.",
        welcome ? "In the back channel {delegation} would take it if it were tabled: {says}"
                : "In the back channel {delegation} would not have it: {says}",
        {{"says", teller.says(welcome ? Moment::welcomes : Moment::declines, sounding.to, sounding.package)}});
}

std::string tell(const Teller& teller, const rules::SoundingLeaked& what) {
    return teller.by(what.from, "Our talk in the back channel is in the newspapers: {articles}.",
                     "A back-channel offer by {delegation} is in the newspapers: {articles}.",
                     {{"articles", articles_briefly(teller.open(), what.articles)}});
}

std::string tell(const Teller& teller, const rules::MandateWidened& what) {
    if (!teller.ours(what.party) || what.party.index() >= teller.whole().papers.size())
        return {};
    const auto& lines = teller.whole().papers[what.party.index()].mandate.red_lines;
    if (what.line >= lines.size())
        return {};
    return teller.by(what.party, "{Capital} gives us one step more room on {provision}.", "",
                     {{"provision", provision_name(teller.open(), lines[what.line].line.provision)}});
}

std::string tell(const Teller& teller, const rules::TextInitialled& what) {
    return teller.by(what.by, "We put our initials to the text.", "{Delegation} puts its initials to the text. {says}",
                     {{"says", teller.says(Moment::initials, {what.by.index()})}});
}

std::string tell(const Teller& teller, const rules::InitialsLapsed& what) {
    return teller.by(what.by, "We let the initials lapse.",
                     "{Delegation} does not initial yet, and the initials lapse. {says}",
                     {{"says", teller.says(Moment::withholds_initials, {what.by.index()})}});
}

std::string tell(const Teller& teller, const rules::PartyWalkedOut& what) {
    return teller.by(what.by, "We close our folders and leave.", "{Delegation} closes its folders and leaves. {says}",
                     {{"says", teller.says(Moment::walks_out, {what.by.index()})}});
}

std::string tell(const Teller& teller, const rules::TurnPassed& what) {
    return teller.by(what.by, "We leave it there for now.", "{Delegation} leaves it there for now.");
}

} // namespace parley::wording::narration
