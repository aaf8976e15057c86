#include "scenario/read_scenario.hpp"

#include "core/plain_text.hpp"
#include "scenario/fault_code.hpp"
#include "scenario/reading/check_form.hpp"
#include "scenario/reading/reader.hpp"

namespace parley::scenario {

namespace {

/// The program finds a scenario by the name of its file, and names it by its id.
void compare_with_file(const reading::Node& root, std::string_view file, reading::FaultList& faults) {
    const reading::Node* id = root.child("id");
    if (!file.empty() && id && id->sound && id->text != file)
        faults.add(FaultCode::file_name, id->place, id, {id->text, core::visible(core::shortened(file, 60))});
}

} // namespace

Reading read_scenario(std::string_view text, std::string_view file) {
    reading::FaultList faults;
    Reading result;
    const auto root = reading::read_document(text, faults);
    if (root) {
        const reading::Names names(*root);
        reading::check_form(*root, keys::scenario_form(), names, faults);
        if (root->kind == reading::Node::Kind::map) {
            reading::Reader reader(*root, names, faults);
            reader.read();
            compare_with_file(*root, file, faults);
            if (!faults.has_errors()) {
                result.scenario = reader.take();
                result.scenario->text = std::string(text);
                result.allowances = reader.take_allowances();
            }
        }
    }
    result.faults = faults.take();
    return result;
}

} // namespace parley::scenario
