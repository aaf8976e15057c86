#include "desktop/screens/frame.hpp"

#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "seat/page_of.hpp"

namespace parley::desktop::screens {

const Sitting& Frame::sitting() const { return *program.sitting; }

const seat::Model& Frame::model() const { return sitting().model(); }

const seat::Page& Frame::page() const {
    if (!memory.page)
        memory.page = seat::page_of(model(), sitting().view());
    return *memory.page;
}

} // namespace parley::desktop::screens
