package org.turtleproof.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one servlet: reads a request, has it answered, writes the answer. */
public final class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(AnswerServlet.class);

    private final transient RequestReader reader;
    private final transient Responder responder;
    private final transient AnswerWriter writer;

    /** Has requests within these limits answered. */
    public AnswerServlet(Limits limits, Responder responder) {
        this.reader = new RequestReader(limits);
        this.responder = responder;
        this.writer = new AnswerWriter(limits, new ByteBudget(limits.sendingBytes()));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        Answer answer;
        try {
            answer = responder.respond(reader.read(request));
        } catch (ProblemException refused) {
            answer = responder.refuse(refused.problem());
        } catch (IOException gone) {
            answer = responder.refuse(Problem.badRequest("The request ended before it was complete"));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
            answer = responder.refuse(
                    Problem.of(500, "Internal error", "This is our fault; the log of the server says more"));
        }
        writer.write(answer, request, response);
    }
}
