package org.turtleproof.serve.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what HTTP itself refuses, such as addresses that are none, like every other problem. */
public final class ProblemHandler implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer = Problems.answer(problem(request, response));
        response.setStatus(answer.status());
        if (HttpStatus.hasNoBody(answer.status())) {
            callback.succeeded();
            return true;
        }
        AnswerFields.put(answer, response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        boolean bare = request.getMethod().equals("HEAD");
        response.write(true, ByteBuffer.wrap(bare ? new byte[0] : answer.body()), callback);
        return true;
    }

    private static Problem problem(Request request, Response response) {
        Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        Object message = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
        int status = cause instanceof HttpException refused ? refused.getCode() : response.getStatus();
        String title = String.valueOf(HttpStatus.getMessage(status));
        String detail = cause instanceof HttpException refused && refused.getReason() != null
                ? refused.getReason()
                : message != null && cause == null ? message.toString() : title;
        return Problem.of(status, title, status < 500 ? detail : title);
    }
}
