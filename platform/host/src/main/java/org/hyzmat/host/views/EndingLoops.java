package org.hyzmat.host.views;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.parser.ExpressionParser;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.parser.StoppingCondition;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The loops of views, each step of which asks whether there is time left: loops within loops may never end. */
final class EndingLoops extends ForTokenParser {

    /** When the page that this thread writes must be done. */
    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    /** Holds until it is closed. */
    interface Limit extends AutoCloseable {

        @Override
        void close();
    }

    /** From now on the loops on this thread must end within a time. */
    static Limit within(Duration time) {
        END.set(System.nanoTime() + time.toNanos());
        return END::remove;
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        return super.parse(token, new Stepwise(parser));
    }

    /** Asks before the body of a loop, whether that writes anything or not. */
    private static final class Step implements RenderableNode {

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            Long end = END.get();
            if (end != null && System.nanoTime() - end > 0) {
                throw new EndlessPageException("The loops of view " + self.getName() + " do not end in time.");
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            // nothing lies below it
        }
    }

    /** A parser that puts a step before each body it reads for a loop. */
    private record Stepwise(Parser parser) implements Parser {

        @Override
        public BodyNode subparse(StoppingCondition end) {
            BodyNode body = parser.subparse(end);
            List<RenderableNode> stepwise = new ArrayList<>(List.of(new Step()));
            stepwise.addAll(body.getChildren());
            return new BodyNode(body.getLineNumber(), stepwise);
        }

        @Override
        public BodyNode subparse() {
            return parser.subparse();
        }

        @Override
        public RootNode parse(TokenStream stream) {
            return parser.parse(stream);
        }

        @Override
        public TokenStream getStream() {
            return parser.getStream();
        }

        @Override
        public ExpressionParser getExpressionParser() {
            return parser.getExpressionParser();
        }

        @Override
        public String peekBlockStack() {
            return parser.peekBlockStack();
        }

        @Override
        public String popBlockStack() {
            return parser.popBlockStack();
        }

        @Override
        public void pushBlockStack(String block) {
            parser.pushBlockStack(block);
        }
    }
}
