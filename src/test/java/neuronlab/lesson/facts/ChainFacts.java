package neuronlab.lesson.facts;

/**
 * The facts of the lesson on backpropagation, with the formulas written out: a = w₁·x + b₁, h = max(0, a),
 * y = w₂·h + b₂, loss = (y − target)².
 */
final class ChainFacts {
    private static final double X = 2;
    private static final double TARGET = 4;

    private ChainFacts() {}

    private record Chain(double w1, double b1, double w2, double b2) {
        static final Chain START = new Chain(0.5, 0, 3, -1);

        double a() {
            return w1 * X + b1;
        }

        double h() {
            return Math.max(0, a());
        }

        double y() {
            return w2 * h() + b2;
        }

        double loss() {
            return (y() - TARGET) * (y() - TARGET);
        }

        double slopeOfY() {
            return 2 * (y() - TARGET);
        }

        double slopeOfH() {
            return slopeOfY() * w2;
        }

        double slopeOfA() {
            return a() > 0 ? slopeOfH() : 0;
        }

        Chain stepped(double rate) {
            return new Chain(
                    w1 - rate * slopeOfA() * X,
                    b1 - rate * slopeOfA(),
                    w2 - rate * slopeOfY() * h(),
                    b2 - rate * slopeOfY());
        }
    }

    static void addTo(Facts facts) {
        Chain start = Chain.START;
        facts.add("chain.y", start.y());
        facts.add("chain.loss", start.loss());
        facts.add("chain.slope-y", start.slopeOfY());
        facts.add("chain.slope-b2", start.slopeOfY());
        facts.add("chain.slope-w2", start.slopeOfY() * start.h());
        facts.add("chain.slope-h", start.slopeOfH());
        facts.add("chain.slope-w1", start.slopeOfA() * X);
        facts.add("chain.slope-w1-at-4", start.slopeOfA() * 4);
        facts.add("chain.slope-b1", start.slopeOfA());
        double nudged = new Chain(start.w1() + 0.01, start.b1(), start.w2(), start.b2()).loss();
        facts.add("chain.nudged-w1", nudged);
        facts.add("chain.nudge-w1", (nudged - start.loss()) / 0.01);
        facts.add("chain.loss-after-step", start.stepped(0.01).loss());
        facts.add("chain.loss-after-wild-step", start.stepped(0.05).loss());
        Chain dead = new Chain(start.w1(), -2, start.w2(), start.b2());
        facts.add("chain.dead-a", dead.a());
        facts.add("chain.dead-y", dead.y());
        facts.add("chain.dead-slope-b2", dead.slopeOfY());
    }
}
