#include "command_line/composing/package_notation.hpp"

#include "command_line/nearest_word.hpp"
#include "command_line/play/words.hpp"
#include "wording/terminal/play_words.hpp"

namespace parley::command_line {
namespace {

/// One line being read: the article that is being written, and what was linked so far.
class PackageReader {
  public:
    PackageReader(const scenario::PublicScenario& scenario, const treaty::Outcome& start)
        : scenario_(scenario),
          start_(start) {}

    std::optional<Complaint> read(std::string_view line) {
        for (std::string_view rest = line; !rest.empty();) {
            const std::size_t cut = std::min(rest.find(';'), rest.size());
            if (auto complaint = read_part(trimmed(rest.substr(0, cut))))
                return complaint;
            rest = cut < rest.size() ? rest.substr(cut + 1) : std::string_view{};
        }
        if (proposal.linked.size() == 1)
            return Complaint{std::string(wording::if_links_to_the_one_before())};
        if (proposal.package.articles.empty())
            return Complaint{std::string(wording::no_article_named())};
        return std::nullopt;
    }

    rules::ProposePackage proposal;

  private:
    std::optional<Complaint> read_part(std::string_view part) {
        if (part.empty())
            return std::nullopt;
        const std::size_t colon = part.find(':');
        if (colon != std::string_view::npos) {
            if (auto complaint = start_article(trimmed(part.substr(0, colon))))
                return complaint;
            part = part.substr(colon + 1);
        }
        for (const std::string& word : words_of(part))
            if (auto complaint = read_word(word))
                return complaint;
        return std::nullopt;
    }

    std::optional<Complaint> start_article(std::string_view number) {
        for (std::size_t i = 0; i < scenario_.text.articles.size(); ++i)
            if (number_in(number) == static_cast<std::size_t>(scenario_.text.articles[i].number)) {
                take_in(treaty::ArticleId(i));
                return std::nullopt;
            }
        return Complaint{wording::no_such_article(number)};
    }

    void take_in(treaty::ArticleId article) {
        if (article_ != article)
            previous_ = article_;
        article_ = article;
        if (proposal.package.articles.contains(article))
            return;
        proposal.package.articles.insert(article);
        for (const treaty::ProvisionId provision : scenario_.text.at(article).provisions)
            proposal.package.options[provision.index()] = start_[provision.index()];
    }

    std::optional<Complaint> read_word(const std::string& typed) {
        const std::string word = lowered(typed);
        if (word == "if")
            return link();
        if (word == "firm" || word == "exploring") {
            proposal.tone = word == "firm" ? rules::Tone::firm : rules::Tone::exploring;
            return std::nullopt;
        }
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos)
            return Complaint{wording::clause_not_understood(typed)};
        return set(word.substr(0, equals), word.substr(equals + 1));
    }

    std::optional<Complaint> link() {
        if (!article_)
            return Complaint{std::string(wording::if_links_to_the_one_before())};
        if (previous_) // after the first article it waits for another to be linked with
            proposal.linked.insert(*previous_);
        proposal.linked.insert(*article_);
        return std::nullopt;
    }

    /// By its id, or by its number in the text: "2.1" is the first clause of Article 2.
    [[nodiscard]] std::optional<treaty::ProvisionId> clause_named(const std::string& typed) const {
        for (std::size_t i = 0; i < scenario_.text.provisions.size(); ++i)
            if (lowered(scenario_.text.provisions[i].id) == typed)
                return treaty::ProvisionId(i);
        for (const treaty::Article& article : scenario_.text.articles)
            for (std::size_t i = 0; i < article.provisions.size(); ++i)
                if (std::to_string(article.number) + "." + std::to_string(i + 1) == typed)
                    return article.provisions[i];
        return std::nullopt;
    }

    std::optional<Complaint> set(const std::string& clause, const std::string& option) {
        const std::optional<treaty::ProvisionId> found = clause_named(clause);
        if (!found) {
            std::vector<std::string> known;
            for (const treaty::Provision& provision : scenario_.text.provisions)
                known.push_back(provision.id);
            return Complaint{wording::no_such_provision(clause, did_you_mean(clause, known))};
        }
        const treaty::Provision& provision = scenario_.text.at(*found);
        const std::optional<std::size_t> index = number_in(option);
        if (!index || *index >= provision.options.size())
            return Complaint{wording::no_such_option(provision, option)};
        take_in(provision.article);
        proposal.package.options[found->index()] = static_cast<treaty::OptionIndex>(*index);
        return std::nullopt;
    }

    const scenario::PublicScenario& scenario_;
    const treaty::Outcome& start_;
    std::optional<treaty::ArticleId> article_, previous_;
};

} // namespace

core::Result<rules::ProposePackage, Complaint> read_package(const scenario::PublicScenario& scenario,
                                                            const treaty::Outcome& start, rules::Tone tone,
                                                            std::string_view line) {
    PackageReader reader(scenario, start);
    reader.proposal.tone = tone;
    if (std::optional<Complaint> complaint = reader.read(line))
        return std::move(*complaint);
    return reader.proposal;
}

std::string package_line(const scenario::PublicScenario& scenario, const rules::ProposePackage& proposal) {
    // Linked articles come first and in a row, so that “if” after each but the first links them all.
    std::string line;
    const auto write = [&](treaty::ArticleId article, bool linked) {
        line += (line.empty() ? "" : "; ") + std::to_string(scenario.text.at(article).number) + ":";
        for (const treaty::ProvisionId provision : scenario.text.at(article).provisions)
            line += " " + scenario.text.at(provision).id + "=" +
                    std::to_string(proposal.package.options[provision.index()]);
        line += linked ? " if" : "";
    };
    bool first = true;
    for (const treaty::ArticleId article : proposal.linked) {
        write(article, !first);
        first = false;
    }
    for (const treaty::ArticleId article : proposal.package.articles - proposal.linked)
        write(article, false);
    return line + (proposal.tone == rules::Tone::exploring ? "; exploring" : "");
}

} // namespace parley::command_line
