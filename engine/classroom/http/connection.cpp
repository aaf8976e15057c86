#include "classroom/http/connection.hpp"

#include "classroom/http/headers.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <linux/sockios.h>
#include <optional>
#include <sys/ioctl.h>

namespace parley::classroom {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp;
using boost::system::error_code;
using std::chrono::steady_clock;

constexpr std::size_t most_lingering = 256 * 1024; // bytes taken off the line after a refusal, so that it arrives
constexpr std::chrono::milliseconds linger_time{2'000};

/// What a reading that failed is answered with; nothing where nobody is there any more, or has taken too long.
std::optional<unsigned> refused_with(const error_code& error) {
    static const auto& of_http = http::make_error_code(http::error::bad_method).category();
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::end_of_stream || error == http::error::partial_message || error.category() != of_http)
        return std::nullopt;
    return 400;
}

Method method_of(http::verb verb) {
    if (verb == http::verb::get)
        return Method::get;
    if (verb == http::verb::head)
        return Method::head;
    return verb == http::verb::post ? Method::post : Method::other;
}

using Message = http::request<http::string_body>;

std::string line_of(const Message& message, http::field name) { return std::string(message[name]); }

/// "/t/7/us/" of "http://192.168.7.20:8722/t/7/us/?at=3", where the host is this one.
std::string path_of_referer(std::string_view referer, std::string_view host) {
    const std::string here = "http://" + std::string(host) + '/';
    if (host.empty() || !referer.starts_with(here))
        return "";
    referer.remove_prefix(here.size() - 1);
    return std::string(referer.substr(0, referer.find_first_of("?#")));
}

/// Nothing for a request that names no path, or two hosts.
std::optional<Request> request_of(const Message& message, bool from_this_machine) {
    const std::string target(message.target());
    if (!target.starts_with('/') || message.count(http::field::host) > 1)
        return std::nullopt;
    Request request;
    request.method = method_of(message.method());
    const std::size_t mark = target.find('?');
    request.path = target.substr(0, mark);
    request.query = mark == std::string::npos ? "" : target.substr(mark + 1);
    request.body = message.body();
    request.cookies = line_of(message, http::field::cookie);
    request.host = line_of(message, http::field::host);
    request.origin = line_of(message, http::field::origin);
    request.fetch_site = std::string(message["Sec-Fetch-Site"]);
    request.referer_path = path_of_referer(line_of(message, http::field::referer), request.host);
    request.if_none_match = line_of(message, http::field::if_none_match);
    request.from_this_machine = from_this_machine;
    request.at = Clock::now();
    return request;
}

std::string event_text(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    return "id: " + digits + "\ndata: " + digits + "\n\n";
}

/// A comment keeps the line open; the event of that name, which no page takes for news, can be heard by a script.
std::string heartbeat_text(std::uint64_t number) {
    return ": beat\nevent: beat\ndata: " + std::to_string(number) + "\n\n";
}

/// One at a time: read a request, have it answered, write; or a stream until its end. All on the connections' thread.
class Exchange final : public Connection, public Listener, public std::enable_shared_from_this<Exchange> {
  public:
    Exchange(Tcp::socket socket, Shared& shared) : stream_(std::move(socket)), shared_(shared), timer_(shared.io) {
        error_code error;
        const Tcp::endpoint other = stream_.socket().remote_endpoint(error);
        from_this_machine_ = !error && other.address().is_loopback();
        stream_.socket().set_option(Tcp::no_delay(true), error);
    }

    void begin() override { await_request(shared_.limits.request); }

    void wind_up() override {
        keeps_alive_ = false;
        if (!busy_)
            close();
    }

    [[nodiscard]] std::optional<steady_clock::time_point> idle_since() const override { return idle_since_; }

    void hear(std::uint64_t number) override {
        pending_ = number;
        write_event();
    }
    void hear_nothing_new() override {
        if (!writing_ && !pending_)
            write_text(heartbeat_text(sent_));
    }
    void hear_of_elsewhere() override {
        leaving_ = true;
        write_event();
    }
    /// A phone that went out of reach leaves bytes that its system has not acknowledged, long before the stream ends.
    [[nodiscard]] bool is_reached() override {
        int unacknowledged = 0;
        return !writing_ && ::ioctl(stream_.socket().native_handle(), SIOCOUTQ, &unacknowledged) == 0 &&
               unacknowledged == 0;
    }

  private:
    void close() {
        shared_.streams.remove(*this);
        error_code ignored;
        timer_.cancel();
        stream_.socket().shutdown(Tcp::socket::shutdown_both, ignored);
        stream_.close();
        shared_.connections.erase(shared_from_this());
    }

    void await_request(std::chrono::milliseconds patience) {
        busy_ = false;
        if (buffer_.size() > 0) // sent behind the last one
            return read_header();
        idle_since_ = steady_clock::now();
        stream_.expires_after(patience);
        stream_.async_read_some(buffer_.prepare(1024), [self = shared_from_this()](error_code error, std::size_t size) {
            if (error)
                return self->close();
            self->buffer_.commit(size);
            self->read_header();
        });
    }

    void read_header() {
        idle_since_.reset();
        is_head_ = false;
        if_none_match_.clear();
        parser_.emplace();
        parser_->header_limit(shared_.limits.header);
        parser_->body_limit(shared_.limits.body);
        stream_.expires_after(shared_.limits.request);
        http::async_read_header(stream_, buffer_, *parser_, [self = shared_from_this()](error_code error, std::size_t) {
            error ? self->refuse(error) : self->take_header();
        });
    }

    void take_header() {
        const Message& message = parser_->get();
        const auto lines = std::distance(message.begin(), message.end());
        if (static_cast<std::size_t>(lines) > shared_.limits.header_lines)
            return refuse(431);
        if (method_of(message.method()) == Method::other)
            return refuse(405);
        http::async_read(stream_, buffer_, *parser_, [self = shared_from_this()](error_code error, std::size_t) {
            error ? self->refuse(error) : self->take_request();
        });
    }

    void refuse(const error_code& error) {
        if (const std::optional<unsigned> status = refused_with(error))
            refuse(*status);
        else
            close();
    }

    /// What follows on the line is not read as a request any more.
    void refuse(unsigned status) {
        keeps_alive_ = false;
        lingers_ = true;
        write_answer(refusal(status));
    }

    void take_request() {
        keeps_alive_ = parser_->get().keep_alive() && !shared_.stopping;
        std::optional<Request> request = request_of(parser_->get(), from_this_machine_);
        if (!request)
            return refuse(400);
        parser_.reset();
        is_head_ = request->method == Method::head;
        if_none_match_ = request->if_none_match;
        busy_ = true;
        request->queue = shared_.service.queue_of(*request);
        put_to_work(weak_from_this(), shared_, std::move(*request));
    }

    /// Who asks may have moved to another queue while the request waited on this one: then it waits there.
    static void put_to_work(std::weak_ptr<Exchange> weak, Shared& shared, Request request) {
        const TableNumber queue = request.queue;
        shared.workers.at_table(queue, [weak = std::move(weak), &shared, asked = std::move(request)]() mutable {
            const TableNumber queue_now = shared.service.queue_of(asked);
            if (queue_now != std::exchange(asked.queue, queue_now))
                return put_to_work(std::move(weak), shared, std::move(asked));
            Response response = answered(shared.service, asked);
            asio::post(shared.io, [weak = std::move(weak), response = std::move(response)]() mutable {
                if (const std::shared_ptr<Exchange> self = weak.lock())
                    self->take_answer(std::move(response));
            });
        });
    }

    static Response answered(const Service& service, const Request& request) {
        try {
            return service.respond(request);
        } catch (const std::exception& error) {
            if (service.stumbled)
                service.stumbled(error.what());
            return refusal(500);
        }
    }

    void take_answer(Response response) {
        if (response.delay.count() == 0 || shared_.stopping)
            return write_answer(response);
        timer_.expires_after(response.delay);
        timer_.async_wait([self = shared_from_this(), response = std::move(response)](error_code) {
            if (self->stream_.socket().is_open())
                self->write_answer(response);
        });
    }

    void write_answer(const Response& response) {
        busy_ = true;
        const bool streams = response.stream && !shared_.stopping;
        const bool unchanged = has_it_already(response, if_none_match_);
        auto message = std::make_shared<http::response<http::string_body>>();
        message->result(unchanged ? 304U : response.status);
        for (const HeaderLine& line : headers_of(response))
            message->insert({line.name.data(), line.name.size()}, {line.value.data(), line.value.size()});
        message->keep_alive(keeps_alive_ && !streams);
        if (streams) {
            message->body() = first_event(response);
        } else if (!unchanged) {
            message->content_length(response.body.size());
            message->body() = is_head_ ? "" : response.body;
        }
        if (streams && is_head_)
            message->body().clear();
        writing_ = true;
        stream_.expires_after(shared_.limits.answer);
        http::async_write(stream_, *message,
                          [self = shared_from_this(), message, listens = streams && !is_head_](
                              error_code error, std::size_t) { self->written(error, listens, message->keep_alive()); });
    }

    void written(const error_code& error, bool listens, bool goes_on) {
        writing_ = false;
        if (error)
            return close();
        if (listens)
            return listen();
        if (goes_on && keeps_alive_)
            return await_request(shared_.limits.idle);
        lingers_ ? linger() : close();
    }

    /// Takes in what the other end still sends, for a while: closed at once, the system would throw away the answer.
    void linger() {
        error_code ignored;
        stream_.socket().shutdown(Tcp::socket::shutdown_send, ignored);
        stream_.expires_after(linger_time);
        lingered_ = 0;
        take_leftovers();
    }

    void take_leftovers() {
        buffer_.clear();
        stream_.async_read_some(buffer_.prepare(4096), [self = shared_from_this()](error_code error, std::size_t size) {
            self->lingered_ += size;
            error || self->lingered_ > most_lingering ? self->close() : self->take_leftovers();
        });
    }

    // A stream.

    std::string first_event(const Response& response) {
        channel_ = *response.stream;
        sent_ = is_head_ ? 0 : shared_.streams.add(*this, channel_, response.listener, response.number);
        last_event_ = steady_clock::now();
        return "retry: 1000\n" + event_text(sent_);
    }

    void listen() {
        busy_ = false;
        if (shared_.stopping)
            return close();
        stream_.expires_never();
        buffer_.clear();
        watch_for_end();
        write_event();
    }

    void watch_for_end() {
        buffer_.clear();
        stream_.async_read_some(buffer_.prepare(512), [self = shared_from_this()](error_code error, std::size_t) {
            if (error)
                self->close();
            else
                self->watch_for_end(); // nothing that it says matters
        });
    }

    /// The newest number, or the end, as soon as the last message is taken and no event is too close behind another.
    void write_event() {
        if (writing_ || busy_)
            return;
        if (leaving_) {
            parted_ = true;
            return write_text("event: elsewhere\ndata: elsewhere\n\n");
        }
        if (!pending_)
            return;
        const steady_clock::time_point due =
            last_event_ + (channel_.table == 0 ? shared_.limits.class_gap : std::chrono::milliseconds(0));
        if (steady_clock::now() < due)
            return write_event_at(due);
        sent_ = *std::exchange(pending_, std::nullopt);
        last_event_ = steady_clock::now();
        write_text(event_text(sent_));
    }

    void write_event_at(steady_clock::time_point due) {
        if (waits_)
            return;
        waits_ = true;
        timer_.expires_at(due);
        timer_.async_wait([self = shared_from_this()](error_code error) {
            self->waits_ = false;
            if (!error && self->stream_.socket().is_open())
                self->write_event();
        });
    }

    void write_text(std::string text) {
        if (busy_)
            return;
        writing_ = true;
        text_ = std::move(text);
        stream_.expires_after(shared_.limits.answer); // of the writing: the reading goes on as it was
        asio::async_write(stream_, asio::buffer(text_), [self = shared_from_this()](error_code error, std::size_t) {
            self->writing_ = false;
            if (error || self->parted_)
                self->close();
            else
                self->write_event();
        });
    }

    beast::tcp_stream stream_;
    Shared& shared_;
    asio::steady_timer timer_;
    beast::flat_buffer buffer_;
    std::optional<http::request_parser<http::string_body>> parser_;
    std::string if_none_match_;
    bool from_this_machine_{}, is_head_{}, keeps_alive_{}, lingers_{};
    std::optional<steady_clock::time_point> idle_since_;
    bool busy_{}; // a request is being answered
    bool writing_{};
    std::size_t lingered_{}; // bytes

    Channel channel_;
    std::string text_;
    std::uint64_t sent_{};
    std::optional<std::uint64_t> pending_;
    steady_clock::time_point last_event_;
    bool leaving_{}, parted_{}, waits_{};
};

} // namespace

std::shared_ptr<Connection> make_connection(Tcp::socket socket, Shared& shared) {
    return std::make_shared<Exchange>(std::move(socket), shared);
}

} // namespace parley::classroom
