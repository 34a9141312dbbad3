package org.undersigned.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A server on this machine with every road that an address can lead down.
public final class Roads implements AutoCloseable {

    static final long FIVE_GIGABYTES = 5L * 1024 * 1024 * 1024;

    private final HttpServer plain;
    private final HttpsServer secure;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger under = new AtomicInteger();
    private final AtomicInteger mostUnder = new AtomicInteger();

    public Roads() throws IOException, GeneralSecurityException {
        plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(wrongCertificate()));
        for (var server : new HttpServer[] {plain, secure}) {
            server.setExecutor(threads);
            server.createContext("/", this::counted);
            server.start();
        }
    }

    public String http(String path) {
        return "http://localhost:" + plain.getAddress().getPort() + path;
    }

    /// The same server under another name.
    public String otherHost(String path) {
        return "http://127.0.0.1:" + plain.getAddress().getPort() + path;
    }

    public String https(String path) {
        return "https://localhost:" + secure.getAddress().getPort() + path;
    }

    public int mostAtOnce() {
        return mostUnder.get();
    }

    @Override
    public void close() {
        closing.countDown();
        plain.stop(0);
        secure.stop(0);
        threads.shutdownNow();
    }

    private void counted(HttpExchange exchange) throws IOException {
        mostUnder.accumulateAndGet(under.incrementAndGet(), Math::max);
        try (exchange) {
            answer(exchange);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            under.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/status/")) {
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(8)), -1);
            return;
        }
        switch (path) {
            case "/moved" -> redirect(exchange, "/page");
            case "/loop" -> redirect(exchange, "/pool");
            case "/pool" -> redirect(exchange, "/loop");
            case "/silent" -> closing.await(30, TimeUnit.SECONDS);
            case "/slow" -> {
                Thread.sleep(150);
                page(exchange);
            }
            case "/stalls" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("begun".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                closing.await(30, TimeUnit.SECONDS);
            }
            case "/huge" -> huge(exchange, FIVE_GIGABYTES);
            case "/huge-unannounced" -> huge(exchange, 0);
            default -> page(exchange);
        }
    }

    private static void page(HttpExchange exchange) throws IOException {
        var bytes = "<p>A page</p>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void huge(HttpExchange exchange, long announced) throws IOException {
        exchange.sendResponseHeaders(200, announced);
        var piece = new byte[1 << 20];
        for (long sent = 0; sent < FIVE_GIGABYTES; sent += piece.length) {
            exchange.getResponseBody().write(piece);
        }
    }

    private static SSLContext wrongCertificate() throws IOException, GeneralSecurityException {
        var password = "changeit".toCharArray();
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Roads.class.getResourceAsStream("wrong-certificate.p12")) {
            keys.load(file, password);
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password);
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
