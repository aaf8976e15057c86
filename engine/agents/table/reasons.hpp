// Why a proposal is refused: one article and one true category (METHODS.md, rule 4), reckoned from the smallest change
// of the package that would have made it acceptable. Knows no words.
#pragma once

#include "agents/table/acceptance.hpp"

namespace parley::agents {

struct Objection {
    rules::ArticleId article;
    rules::Reason reason{};
    Motive motive{};
    std::vector<Motive> also; // what else stood in the way, for the notebook: the one reason given cannot say it
};

/// The objection to the package that `author` has on the table: the article whose smallest change would have made it
/// acceptable, by the delegation's own rule (`Acceptance`). All packages one rung away are looked at, then all that are
/// two rungs away: one provision by two rungs, or two by one each. Of several that would do at the same number of
/// rungs it is the one
///   within one article, before one that spreads over two;
///   then the one that displeases the others least, as the delegation reckons them (`Standing::costs`), for that is the
///   one it would bid itself;
///   then the one whose first provision, then option, then second provision and option stand lowest.
/// Of a change in two articles that one is named by whose part alone the package comes nearest to acceptance, the lower
/// in the text where both come as near.
///
/// Where no package within two rungs would be accepted, it is the one that comes nearest: first by the rungs by which
/// instructions are crossed, then by the worth that is lacking, then by the vetoes, then by the support that is lacking
/// at home; then as above. Where none comes nearer than the package itself, its articles are not what stands in the
/// way.
///
/// The category follows from what stood in the way and from the provision that is changed:
///   home      an instruction, a consulted veto-holder, or a constituency that has yet to be asked, where worth was
///             enough; where worth fell short as well, see below
///   form      worth fell short, and the provision is the form of the text
///   checking  most of what the change brings, it brings through checking: it makes inspectors cheaper, or other
///             promises more or less sure
///   trust     were all words in the article credited in full, the package would have been worth enough as it is
///   timing    no change within the package brings it nearer: not before the rest of the text
///   cost      otherwise
/// Where worth fell short and home stood against it too, the change mends both, and the category is the one by which a
/// reader who mends that alone gets there: home where the smallest change that mends home alone is the change itself,
/// else worth where that is so of worth. Where it is so of neither, or no change would do, it is home if the change
/// crosses less of the instructions or takes a veto away, or does nothing for worth; and where no change brings it
/// nearer, home.
/// `also` holds what the category leaves unsaid.
/// Requires: the delegation refuses the package, which names at least one article.
[[nodiscard]] Objection objection_to(const Standing& standing, rules::PartyId author);

} // namespace parley::agents
