#include "desktop/shell/painter.hpp"

#include <SFML/OpenGL.hpp>
#include <backends/imgui_impl_opengl2.h>
#include <imgui.h>

namespace parley::desktop::shell {

Painter::Painter(sf::RenderTarget& target) : target_(target) {
    static_cast<void>(target_.setActive(true));
    ImGui_ImplOpenGL2_Init();
}

Painter::~Painter() {
    static_cast<void>(target_.setActive(true));
    ImGui_ImplOpenGL2_Shutdown();
}

void Painter::forget_textures() {
    static_cast<void>(target_.setActive(true));
    ImGui_ImplOpenGL2_DestroyDeviceObjects();
}

void Painter::begin_frame() {
    static_cast<void>(target_.setActive(true));
    ImGui_ImplOpenGL2_NewFrame();
}

void Painter::draw(const sf::Color& ground) {
    // ImGui's renderer leaves SFML's idea of the state and the row length of textures wrong, and SFML does not look.
    target_.resetGLStates();
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    target_.clear(ground);
    target_.pushGLStates();
    ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
    target_.popGLStates();
}

} // namespace parley::desktop::shell
