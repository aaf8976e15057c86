#include "wording/narration/spoken_lines.hpp"

#include "core/digest.hpp"

#include <array>

namespace parley::wording::narration {

namespace {

using Line = std::string_view;

constexpr std::array tables_firm{
    Line{"We put this on record, and we stand by it."},
    Line{"Please read this as it is meant: not as a first price."},
    Line{"Our capital has seen every word of it."},
    Line{"We believe that this can be defended at both ends."},
};
constexpr std::array tables_exploring{
    Line{"Let us suppose, without commitment on either side."},
    Line{"A thought, not a position. Tell us where it goes wrong."},
    Line{"Nothing here binds us. We should like to hear how it sounds to you."},
    Line{"We are thinking aloud, and invite you to do the same."},
};
constexpr std::array tables_linked{
    Line{"The one if the other: nothing here stands by itself."},
    Line{"We ask you to read them together. Taken singly, we could carry none of them home."},
    Line{"What we give here, we give for what you give there."},
    Line{"Each part is hard for one of us. That is why they belong together."},
};
constexpr std::array builds_on_answer{
    Line{"You have told us what {article} means to you. This is our answer to that, and we should like one to it."},
    Line{"You spoke to us of {article}. We have thought about it since, and here is where it took us."},
    Line{"We have sat across from each other long enough. You put the weight on {article}; this is built around that."},
};
constexpr std::array builds_on_line{
    Line{"You drew a line at {article}. We have looked for what can stand on your side of it."},
    Line{"We heard your line on {article}. This was written with it in mind; let us see what that is worth to you."},
    Line{"Your line on {article} was not lost on us. Somebody must go first, and so we do."},
};
constexpr std::array builds_on_refusal{
    Line{"It was over {article} that you said no. We have come back to it, further than we had meant to."},
    Line{"Your refusal on {article} told us where the weight lies. This is built around it."},
    Line{"You could not follow us on {article}. We ask you to read that part again, and then the rest."},
};
constexpr std::array builds_on_offers{
    Line{"In everything you tabled you have not moved on {article}. We take that as it was meant, and build on it."},
    Line{"You keep coming back to {article}. So, this once, do we."},
    Line{"We have read your papers side by side: on {article} they do not differ. Here is a bridge to that."},
};
constexpr std::array accepts{
    Line{"We can take this home."},
    Line{"Agreed, subject to our capital."},
    Line{"That is a text which both of us can explain."},
    Line{"You have met the point that mattered to us. We agree."},
};
constexpr std::array accepts_part{
    Line{"On this much we are at one. On the rest, not yet."},
    Line{"This part we can take; the rest we leave with you."},
    Line{"Let us keep what we share and go on working at what we do not."},
};
constexpr std::array refuses_for_cost{
    Line{"You ask us to pay in full, and offer to pay in words."},
    Line{"We have counted what we would give on {article} and what it would bring. The sums do not meet."},
    Line{"We see what {article} would bring you. We do not see what is in it for us."},
    Line{"A fair exchange can be recognised from both chairs. This is not yet one."},
    Line{"We can carry weight in {article}. We cannot carry all of it."},
};
constexpr std::array refuses_for_home{
    Line{"I could sign this in the room. I could not defend it at home."},
    Line{"On {article} there are people at home who would not follow us."},
    Line{"You negotiate with us. We must then negotiate with our own side, and they read every line."},
    Line{"Give me something on {article} that I can read aloud at home."},
};
constexpr std::array refuses_for_trust{
    Line{"It is well drafted. What we lack is a reason to believe it."},
    Line{"We have had assurances before, and we remember what became of them."},
    Line{"Confidence comes from conduct. The paper comes after."},
    Line{"There was a time when your word on {article} would have been enough. We should like it back."},
};
constexpr std::array refuses_for_checking{
    Line{"Equal words, unequal burdens. And who would know?"},
    Line{"Who may look, where, and how often: until that is right, {article} is not."},
    Line{"We weigh the checking before we weigh the promise. On {article} it is not yet right."},
    Line{"The limit could be discussed. The way it would be checked cannot be accepted."},
};
constexpr std::array refuses_for_form{
    Line{"The substance may be right. The paper that it is written on is not."},
    Line{"Form is no detail. It decides who must approve, and who may later forget."},
    Line{"We must know what kind of document this is before we know what we have signed."},
    Line{"What binds, and how far, has to be settled first."},
};
constexpr std::array refuses_for_timing{
    Line{"Not never. Not now."},
    Line{"There is an order in which these things can be said, and {article} does not come next."},
    Line{"Ask us again when the rest of the text has moved."},
    Line{"What could be signed in calmer weeks cannot be signed in this one."},
};
constexpr std::array reserves{
    Line{"We will report."},
    Line{"We take note, and shall consult our capital."},
    Line{"You will understand that this cannot be answered tonight."},
};
constexpr std::array reopens{
    Line{"We know what it costs to ask this. We must ask it."},
    Line{"What was agreed then does not fit what we know now."},
    Line{"We return to a closed page, and do not do so lightly."},
};
constexpr std::array asks{
    Line{"If you could have only one of the two, which would it be?"},
    Line{"Help us to see it as you do: {first}, or {second}?"},
    Line{"We ask in order to understand: which weighs more with you?"},
};
constexpr std::array answers{
    Line{"Since you ask plainly: the greater concern is {more}."},
    Line{"Both matter. Our people ask first about {more}."},
    Line{"{More}, before {less}. You may quote us."},
    Line{"We could be patient about {less}. We cannot be about {more}."},
};
constexpr std::array deflects{
    Line{"Our security is of one piece; we should not like to rank its parts."},
    Line{"Both are in our papers, and in no particular order."},
    Line{"We would rather answer that with a proposal."},
};
constexpr std::array draws_line{
    Line{"We say it now, so that neither of us loses time on it."},
    Line{"Please hear this as a fact and not as a threat."},
    Line{"The line was not drawn in this room, and it cannot be moved in it."},
};
constexpr std::array leaves_line{
    Line{"We said otherwise. We shall have to explain it at home."},
    Line{"Events have taken us further than we said we would go."},
    Line{"What we called a limit we now put on the table. We ask that it be noticed."},
};
constexpr std::array promises{
    Line{"You may hold us to this."},
    Line{"We say it here so that you can measure us by it."},
    Line{"It is neither a condition nor a price. It is a step of our own."},
};
constexpr std::array threatens{
    Line{"We should regret it, and should do it all the same."},
    Line{"We mention it so that nobody is surprised."},
    Line{"It is not what we want. It is what would follow."},
};
constexpr std::array sounds_out{
    Line{"This conversation has not taken place. If it had, it would have gone like this."},
    Line{"A walk, and no notes."},
    Line{"Between the two of us, and to be denied by both."},
};
constexpr std::array welcomes{
    Line{"If that were tabled, it would not be turned away."},
    Line{"I could see my capital living with that."},
    Line{"Put it on the table, and you will not regret it."},
};
constexpr std::array declines{
    Line{"I do not think that the walk leads there."},
    Line{"Let us say that we spoke of the weather."},
    Line{"I thank you for the candour. The answer is no."},
};
constexpr std::array initials{
    Line{"We are ready to put our initials to this."},
    Line{"It is not the text that we came for. It is one that we can sign."},
    Line{"Page by page, then."},
    Line{"There will not be a better day than this one."},
};
constexpr std::array withholds_initials{
    Line{"We have seen your initials. Ours must wait."},
    Line{"You will forgive us if we read it once more."},
    Line{"Not yet. Something still has to be said."},
};
constexpr std::array walks_out{
    Line{"We came to negotiate. We leave because we cannot."},
    Line{"There is nothing further for us in this room."},
    Line{"No text is better than this one. We say so without anger."},
};
constexpr std::array not_asked{
    Line{"Nothing about us without us."},
    Line{"We should have liked to hear it from you first."},
    Line{"You speak of us as if we were not here."},
};
constexpr std::array heard{
    Line{"We were asked, and we were heard. We shall say so."},
    Line{"It is not all that we wanted. But it was done with us."},
    Line{"First to ask, and then to write: that is the order."},
};

} // namespace

Moment refusal_moment(rules::Reason reason) {
    switch (reason) {
    case rules::Reason::cost:
        return Moment::refuses_for_cost;
    case rules::Reason::home:
        return Moment::refuses_for_home;
    case rules::Reason::trust:
        return Moment::refuses_for_trust;
    case rules::Reason::checking:
        return Moment::refuses_for_checking;
    case rules::Reason::form:
        return Moment::refuses_for_form;
    case rules::Reason::timing:
        return Moment::refuses_for_timing;
    }
    return Moment::reserves;
}

Moment bridging_moment(rules::Signal signal) {
    switch (signal) {
    case rules::Signal::answered:
        return Moment::builds_on_answer;
    case rules::Signal::drew_line:
        return Moment::builds_on_line;
    case rules::Signal::refused:
        return Moment::builds_on_refusal;
    case rules::Signal::insisted:
        return Moment::builds_on_offers;
    }
    return Moment::tables_exploring;
}

std::span<const std::string_view> lines(Moment moment) {
    // clang-format off
    switch (moment) {
    case Moment::tables_firm: return tables_firm;
    case Moment::tables_exploring: return tables_exploring;
    case Moment::tables_linked: return tables_linked;
    case Moment::accepts: return accepts;
    case Moment::accepts_part: return accepts_part;
    case Moment::refuses_for_cost: return refuses_for_cost;
    case Moment::refuses_for_home: return refuses_for_home;
    case Moment::refuses_for_trust: return refuses_for_trust;
    case Moment::refuses_for_checking: return refuses_for_checking;
    case Moment::refuses_for_form: return refuses_for_form;
    case Moment::refuses_for_timing: return refuses_for_timing;
    case Moment::reserves: return reserves;
    case Moment::reopens: return reopens;
    case Moment::asks: return asks;
    case Moment::answers: return answers;
    case Moment::deflects: return deflects;
    case Moment::draws_line: return draws_line;
    case Moment::leaves_line: return leaves_line;
    case Moment::promises: return promises;
    case Moment::threatens: return threatens;
    case Moment::sounds_out: return sounds_out;
    case Moment::welcomes: return welcomes;
    case Moment::declines: return declines;
    case Moment::initials: return initials;
    case Moment::withholds_initials: return withholds_initials;
    case Moment::walks_out: return walks_out;
    case Moment::not_asked: return not_asked;
    case Moment::heard: return heard;
    case Moment::builds_on_answer: return builds_on_answer;
    case Moment::builds_on_line: return builds_on_line;
    case Moment::builds_on_refusal: return builds_on_refusal;
    case Moment::builds_on_offers: return builds_on_offers;
    }
    // clang-format on
    return reserves;
}

std::string_view spoken_line(Moment moment, std::uint64_t content) {
    core::Digest digest; // spreads contents that differ little
    digest.add(static_cast<std::uint64_t>(moment));
    digest.add(content);
    const auto choices = lines(moment);
    return choices[static_cast<std::size_t>((digest.value() >> 20) % choices.size())];
}

} // namespace parley::wording::narration
