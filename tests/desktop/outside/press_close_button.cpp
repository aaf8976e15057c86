// Sends a window what a desktop sends when its close button is pressed: the client message WM_DELETE_WINDOW of the
// Inter-Client Communication Conventions Manual, 4.2.8.1. Only a window that takes part in that protocol is sent it.
// Its argument is the window's number, as xdotool prints it; ends with 0 when the message was sent, else says why not.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

bool takes_part(Display* display, Window window, Atom in_what) {
    Atom* protocols{};
    int count{};
    if (XGetWMProtocols(display, window, &protocols, &count) == 0)
        return false;
    const bool found = std::find(protocols, protocols + count, in_what) != protocols + count;
    XFree(protocols);
    return found;
}

int ended(const char* why) {
    std::fprintf(stderr, "press_close_button: %s\n", why);
    return 1;
}

} // namespace

int main(int count, char** words) {
    if (count != 2)
        return ended("one argument: the number of the window");
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr)
        return ended("no display");
    const Window window = std::strtoul(words[1], nullptr, 0);
    const Atom protocols = XInternAtom(display, "WM_PROTOCOLS", False);
    const Atom deletion = XInternAtom(display, "WM_DELETE_WINDOW", False);
    if (!takes_part(display, window, deletion))
        return ended("the window would be killed: it takes no part in WM_DELETE_WINDOW");
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = protocols;
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(deletion);
    event.xclient.data.l[1] = CurrentTime;
    const bool sent = XSendEvent(display, window, False, NoEventMask, &event) != 0;
    XCloseDisplay(display); // and flushes
    return sent ? 0 : ended("the message could not be sent");
}
