#include "command_line/composing/package_notation.hpp"

#include "command_line/nearest_word.hpp"
#include "command_line/play/words.hpp"

#include <algorithm>

namespace parley::command_line {
namespace {

/// One line being read: the article that is being written, and what was linked so far.
class PackageReader {
  public:
    PackageReader(const scenario::PublicScenario& scenario, const treaty::Outcome& agreed)
        : scenario_(scenario),
          agreed_(agreed) {}

    std::optional<Complaint> read(std::string_view line) {
        for (std::string_view rest = line; !rest.empty();) {
            const std::size_t cut = std::min(rest.find(';'), rest.size());
            if (auto complaint = read_part(trimmed(rest.substr(0, cut))))
                return complaint;
            rest = cut < rest.size() ? rest.substr(cut + 1) : std::string_view{};
        }
        if (proposal.linked.size() == 1)
            return Complaint{"“if” links an article to the one before it: “2: …; 3: … if”."};
        if (proposal.package.articles.empty())
            return Complaint{"No article is named. Write, for example, “2: m_us=1 m_ru=2”."};
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
        return Complaint{"The text has no article “" + std::string(number.substr(0, 20)) + "”."};
    }

    void take_in(treaty::ArticleId article) {
        if (article_ != article)
            previous_ = article_;
        article_ = article;
        if (proposal.package.articles.contains(article))
            return;
        proposal.package.articles.insert(article);
        for (const treaty::ProvisionId provision : scenario_.text.at(article).provisions)
            proposal.package.options[provision.index()] = agreed_[provision.index()];
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
            return Complaint{"“" + typed.substr(0, 40) +
                             "” is not understood: clauses are written id=option, such as m_us=2."};
        return set(word.substr(0, equals), word.substr(equals + 1));
    }

    std::optional<Complaint> link() {
        if (!article_)
            return Complaint{"“if” links an article to the one before it: “2: …; 3: … if”."};
        if (previous_) // after the first article it waits for another to be linked with
            proposal.linked.insert(*previous_);
        proposal.linked.insert(*article_);
        return std::nullopt;
    }

    std::optional<Complaint> set(const std::string& id, const std::string& option) {
        const auto found = std::ranges::find(scenario_.text.provisions, id,
                                             [](const treaty::Provision& provision) { return lowered(provision.id); });
        if (found == scenario_.text.provisions.end()) {
            std::vector<std::string> known;
            for (const treaty::Provision& provision : scenario_.text.provisions)
                known.push_back(provision.id);
            return Complaint{"The text has no provision “" + id.substr(0, 20) + "”." + did_you_mean(id, known)};
        }
        const std::optional<std::size_t> index = number_in(option);
        if (!index || *index >= found->options.size())
            return Complaint{"“" + found->id + "” (" + found->name + ") has options 0 to " +
                             std::to_string(found->options.size() - 1) + ", not “" + option.substr(0, 20) + "”."};
        take_in(found->article);
        const auto place = static_cast<std::size_t>(found - scenario_.text.provisions.begin());
        proposal.package.options[place] = static_cast<treaty::OptionIndex>(*index);
        return std::nullopt;
    }

    const scenario::PublicScenario& scenario_;
    const treaty::Outcome& agreed_;
    std::optional<treaty::ArticleId> article_, previous_;
};

} // namespace

core::Result<rules::ProposePackage, Complaint> read_package(const scenario::PublicScenario& scenario,
                                                            const treaty::Outcome& agreed, std::string_view line) {
    PackageReader reader(scenario, agreed);
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
