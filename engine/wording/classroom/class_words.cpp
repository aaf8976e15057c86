#include "wording/classroom/class_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string class_title() { return "A class with Parley"; }
std::string skip_to_page() { return "Skip to the page"; }
std::string join_title() { return "Take part"; }
std::string join_code_label() { return "The code on the wall"; }
std::string name_label() { return "Your name, seen by the teacher alone"; }
std::string join_button() { return "Take part"; }
std::string came_back_link() { return "I was here before and have three words"; }
std::string what_is_kept_of_you() {
    return "Your name is kept on the teacher’s computer and may be deleted there at any time; others see a made-up "
           "name. Nothing else about you or your phone is kept.";
}
std::string wrong_code() { return "That is not the code of this class. It has six letters and stands on the wall."; }
std::string name_not_possible(std::size_t most) {
    return phrase("A name has 1 to {most} characters that can be seen. Please write another.",
                  {{"most", std::to_string(most)}});
}
std::string class_is_full() { return "The class is full. Please tell the teacher."; }
std::string nothing_can_be_kept() {
    return "The teacher’s computer cannot write to its disk, so this was not done. Please tell the teacher and try "
           "again.";
}
std::string too_many_guesses() {
    return "Too many wrong codes have just been tried in this room. Please wait a moment and send it again.";
}
std::string too_many_forms() {
    return "This phone has sent more than ten forms within a second. Nothing was done with this one; please wait a "
           "moment.";
}
std::string came_back_title() { return "Come back to your seat"; }
std::string return_words_label() { return "Your three words"; }
std::string about_return_words() {
    return "With three words you come back to your seat from another phone, or when this one has lost it. New words "
           "make the old ones nothing.";
}
std::string wrong_return_words() { return "Nobody in this class has these words."; }
std::string come_back_button() { return "Come back"; }
std::string phone_reaches_class() { return "This phone reaches the class."; }
std::string no_such_page() { return "There is no such page in this class."; }
std::string to_the_first_page() { return "To the first page"; }
std::string not_your_page() {
    return "This page belongs to another phone, or this phone has lost its seat. With your three words you come back; "
           "the teacher can help as well.";
}
std::string not_this_address() { return "The class is not at this address. The wall shows the right one."; }
std::string only_get_and_post() { return "Pages can be read, and forms can be sent; nothing else is understood here."; }
std::string form_from_elsewhere() { return "A form of another site was sent here. Nothing was done."; }
std::string form_not_understood() { return "What was sent could not be read. Nothing was done."; }
std::string link_used_already() {
    return "The teacher’s link works once and was used, or it is not the link of this start. Start the class again to "
           "get a new one; nothing is lost by it.";
}
std::string not_the_teacher() {
    return "This is the teacher’s page. It opens by the link that was printed when the class was started.";
}
std::string class_is_paused() { return "The class is paused. Nothing runs on meanwhile."; }
std::string time_left(std::string_view time) { return phrase("{time} left", {{"time", std::string(time)}}); }
std::string announced(std::string_view text) {
    return phrase("From the teacher: {text}", {{"text", std::string(text)}});
}
std::string wall_screens_label() { return "Screens of the debrief"; }
std::string wall_screen_before() { return "‹ Back"; }
std::string wall_screen_after(std::string_view heading) {
    return phrase("Next: {heading} ›", {{"heading", std::string(heading)}});
}
std::string wall_screen_goes_on(std::string_view heading, std::string_view part) {
    return phrase("{heading}, {part}", {{"heading", std::string(heading)}, {"part", std::string(part)}});
}
std::string wall_title(std::string_view scenario) {
    return phrase("{scenario}: the class", {{"scenario", std::string(scenario)}});
}
std::string join_with_phone() { return "Join with your phone"; }
std::string qr_title(std::string_view address) {
    return phrase("A code that leads to {address}", {{"address", std::string(address)}});
}
std::string or_type() { return "or type in the browser"; }
std::string and_code() { return "and the code"; }
std::string who_sees_names() { return "No account. Your name is seen by the teacher only."; }
std::string join_code_spoken(std::string_view code) {
    return code.size() == 6 ? std::string(code.substr(0, 3)) + ' ' + std::string(code.substr(3)) : std::string(code);
}
std::string in_the_room(std::size_t people, std::size_t tables) {
    return phrase("{people} in the room, {tables} at play. Nobody’s papers are shown here.",
                  {{"people", std::to_string(people)},
                   {"tables", std::to_string(tables) + (tables == 1 ? " table" : " tables")}});
}

} // namespace parley::wording
