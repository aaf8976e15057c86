#include "desktop/shell/display.hpp"

#include "storage/directories.hpp"
#include "wording/window/launch_problems.hpp"

#include <memory>

#include <GL/glx.h>
#include <X11/Xutil.h> // last: X's macros

namespace parley::desktop::shell {
namespace {

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
struct FreeByX {
    void operator()(void* memory) const { XFree(memory); }
};

/// Whether the program can draw on that display with OpenGL, as the window will.
bool can_draw(Display* display) {
    int error_base{};
    int event_base{};
    if (glXQueryExtension(display, &error_base, &event_base) == False)
        return false;
    int wanted[] = {GLX_RGBA, GLX_DOUBLEBUFFER, GLX_RED_SIZE, 8, GLX_GREEN_SIZE, 8, GLX_BLUE_SIZE, 8, None};
    const std::unique_ptr<XVisualInfo, FreeByX> visual(glXChooseVisual(display, DefaultScreen(display), wanted));
    if (!visual)
        return false;
    const GLXContext context = glXCreateContext(display, visual.get(), nullptr, True);
    if (context == nullptr)
        return false;
    glXDestroyContext(display, context);
    return true;
}

/// A request that the display refuses makes a question answered with no, not the end of the program.
int note_refusal(Display* /*display*/, XErrorEvent* /*error*/) { return 0; }

} // namespace

core::Result<DisplayConnection, std::string> reach_display() {
    const std::string name = storage::environment("DISPLAY");
    if (name.empty())
        return storage::environment("WAYLAND_DISPLAY").empty() ? wording::no_display()
                                                               : wording::no_display_under_wayland();
    std::unique_ptr<Display, CloseDisplay> display(XOpenDisplay(nullptr));
    if (!display)
        return wording::display_unreachable(name);
    const auto before = XSetErrorHandler(note_refusal);
    const bool drawable = can_draw(display.get());
    XSync(display.get(), False);
    XSetErrorHandler(before);
    if (!drawable)
        return wording::display_without_opengl(name);
    return DisplayConnection(std::move(display));
}

void limit_window_size(unsigned long window, int least_width, int least_height, int most_width, int most_height) {
    const std::unique_ptr<Display, CloseDisplay> display(XOpenDisplay(nullptr));
    const std::unique_ptr<XSizeHints, FreeByX> hints(XAllocSizeHints());
    if (!display || !hints)
        return;
    hints->flags = PMinSize | PMaxSize;
    hints->min_width = least_width;
    hints->min_height = least_height;
    hints->max_width = most_width;
    hints->max_height = most_height;
    const auto before = XSetErrorHandler(note_refusal);
    XSetWMNormalHints(display.get(), window, hints.get());
    XSync(display.get(), False);
    XSetErrorHandler(before);
}

struct Uncovering::Connection {
    std::unique_ptr<Display, CloseDisplay> display;
};

Uncovering::Uncovering(unsigned long window) {
    std::unique_ptr<Display, CloseDisplay> display(XOpenDisplay(nullptr));
    if (!display)
        return;
    const auto before = XSetErrorHandler(note_refusal);
    XSelectInput(display.get(), window, ExposureMask);
    XSync(display.get(), False);
    XSetErrorHandler(before);
    connection_ = std::make_unique<Connection>(Connection{std::move(display)});
}

Uncovering::~Uncovering() = default;

bool Uncovering::happened() {
    bool uncovered = false;
    while (connection_ && XPending(connection_->display.get()) > 0) {
        XEvent event{};
        XNextEvent(connection_->display.get(), &event);
        uncovered = uncovered || event.type == Expose;
    }
    return uncovered;
}

} // namespace parley::desktop::shell
