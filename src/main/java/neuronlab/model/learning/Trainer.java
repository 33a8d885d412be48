package neuronlab.model.learning;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * Trains a network on a table, step by step, with all rows at a time or with small batches.
 *
 * <p>A step finds the derivatives of the mean loss over the rows of one batch, and of the penalty, at the model before the
 * step, and moves every parameter as the optimiser says. An epoch visits every row once: it shuffles the rows, cuts them
 * into batches (the last may be smaller) and makes one step a batch. With all rows in one batch nothing is shuffled, and
 * every step is an epoch.
 *
 * <p>The numbers of the next step can be read before it is made: {@link #slope}, {@link #derivative}, {@link #change}.
 * For one linear neuron and the squared loss, with e = prediction − target, the slope of the weight of xⱼ is mean(e·xⱼ)
 * and that of the bias mean(e).
 *
 * <p>A {@link #moment()} is all there is to know of a place in the training; from it the same steps follow again, to the
 * last bit, also in the midst of an epoch, because the shuffling of an epoch follows from the seed and its number.
 *
 * <p>Neither a step nor reading a number allocates memory. Not for use by several threads at once.
 */
public final class Trainer {
    private static final double UNKNOWN = Double.NaN;

    private final Network network;
    private Course course;
    private Kernel kernel;
    private Update update;
    private double[] parameters;
    private double[] next;
    private double[] slopes;
    private double[] nextSlopes;
    private double loss = UNKNOWN;
    private double nextLoss = UNKNOWN;
    private boolean slopesKnown;
    private boolean nextKnown;
    private long steps;
    private long epochs;
    private int rowsSeen;

    /**
     * A trainer that stands at step 0.
     *
     * @throws IllegalArgumentException if table, network and hyperparameters do not fit each other, or the loss of the
     *     start is not finite
     */
    public Trainer(Table data, Parameters start, Hyperparameters hyperparameters) {
        network = start.network();
        parameters = new double[network.parameterCount()];
        next = start.values();
        slopes = new double[parameters.length];
        nextSlopes = new double[parameters.length];
        enter(new Course(network, data, hyperparameters));
        update = course.update();
        if (!moveToNext()) {
            throw new IllegalArgumentException("The loss of the start is not a finite number: " + causeInNext());
        }
    }

    private void enter(Course entered) {
        course = entered;
        kernel = entered.kernel;
    }

    /** Makes one step; if it diverges, everything stays as it was. */
    public StepOutcome step() {
        prepare();
        if (!isNextFinite()) {
            return new StepOutcome.Diverged(causeInNext(), steps + 1, moment());
        }
        takeNext();
        update.commit();
        steps++;
        rowsSeen = course.endOfBatch(rowsSeen);
        if (rowsSeen == course.data.rows()) {
            rowsSeen = 0;
            epochs++;
        }
        return Moved.MOVED;
    }

    /** Finds where the next step leads. */
    private void prepare() {
        if (!nextKnown) {
            requireSlopes();
            update.apply(parameters, slopes, next);
            nextKnown = true;
        }
    }

    private void requireSlopes() {
        if (!slopesKnown) {
            kernel.measure(parameters, course.order.of(epochs), rowsSeen, course.endOfBatch(rowsSeen), slopes);
            slopesKnown = true;
        }
    }

    private boolean isNextFinite() {
        if (course.lossComesWithSlopes) {
            return measureNext();
        }
        nextLoss = UNKNOWN;
        double change = update.largestChange();
        boolean sure = kernel.slopesAreBounded()
                ? course.bound.holdsAfter(change * course.bound.largestInput(), change, next)
                : course.bound.holds(next);
        return sure && Double.isFinite(kernel.penalty(next)) || measureNext();
    }

    /** Finds loss and, if they come with it, slopes of the next parameters; whether all are finite. */
    private boolean measureNext() {
        nextLoss = course.lossComesWithSlopes
                ? kernel.measure(next, course.order.of(epochs), 0, course.data.rows(), nextSlopes)
                : kernel.loss(next);
        return Double.isFinite(nextLoss + kernel.penalty(next))
                && (kernel.lossTellsOfParameters() || Cause.indexOfNotFinite(next) < 0);
    }

    private void takeNext() {
        double[] before = parameters;
        parameters = next;
        next = before;
        if (course.lossComesWithSlopes) {
            double[] slopesBefore = slopes;
            slopes = nextSlopes;
            nextSlopes = slopesBefore;
        }
        slopesKnown = course.lossComesWithSlopes;
        loss = nextLoss;
        nextKnown = false;
    }

    private Cause causeInNext() {
        return Cause.in(next, nextLoss + kernel.penalty(next));
    }

    /**
     * Makes the steps that are left of the epoch: all of them, if it has not begun. Ends early if one diverges.
     *
     * @return the outcome of the last step
     */
    public StepOutcome epoch() {
        StepOutcome outcome = step();
        while (rowsSeen != 0 && outcome.moved()) {
            outcome = step();
        }
        return outcome;
    }

    /**
     * Makes steps until their number is reached, one diverges, or the run is cancelled. On the caller's thread; the
     * steps themselves allocate nothing.
     *
     * @param count how many to make, 0 or more
     * @param listener told after each step that was made
     * @param cancelled asked before each step; its answer should be as cheap as reading a volatile field
     * @throws IllegalArgumentException if the number of steps is negative
     */
    public RunOutcome run(long count, StepListener listener, BooleanSupplier cancelled) {
        if (count < 0) {
            throw new IllegalArgumentException("A number of steps is never negative: " + count);
        }
        for (long made = 0; made < count; made++) {
            if (cancelled.getAsBoolean()) {
                return new RunOutcome.Cancelled(made);
            }
            if (step() instanceof StepOutcome.Diverged diverged) {
                return diverged;
            }
            listener.stepped(this);
        }
        return new RunOutcome.Completed(count);
    }

    /**
     * Moves one parameter by hand, be it frozen or not; the count of steps is kept.
     *
     * @param parameter its place among all
     * @param value any number; one that is not finite, or makes the loss infinite, is refused
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public MoveOutcome move(int parameter, double value) {
        Objects.checkIndex(parameter, parameters.length);
        System.arraycopy(parameters, 0, next, 0, next.length);
        next[parameter] = value;
        return moveToNext() ? Moved.MOVED : new MoveOutcome.Refused(new Cause.OfParameter(parameter, value));
    }

    /**
     * Moves all parameters by hand; the count of steps is kept. If the loss there is not finite, the answer names the
     * parameter that was to go farthest.
     *
     * @throws IllegalArgumentException if the parameters are another network's
     */
    public MoveOutcome moveTo(Parameters target) {
        requireMine(target);
        target.copyInto(next);
        return moveToNext() ? Moved.MOVED : new MoveOutcome.Refused(Cause.farthest(parameters, next));
    }

    private void requireMine(Parameters others) {
        if (!others.network().equals(network)) {
            throw new IllegalArgumentException("The parameters are of %s, not of %s".formatted(others.network(), network));
        }
    }

    /** Moves to what stands in {@code next}, wherever it came from, if its loss is finite. */
    private boolean moveToNext() {
        nextKnown = false;
        if (!measureNext()) {
            return false;
        }
        takeNext();
        if (!course.lossComesWithSlopes) {
            course.bound.holds(parameters);
        }
        return true;
    }

    /**
     * Goes to a moment of this or another training of the same network: the steps that followed it follow again. Its loss
     * is measured anew on the table that is here now; if it is not finite, the move is refused.
     *
     * @throws IllegalArgumentException if the parameters are another network's
     */
    public MoveOutcome returnTo(Moment moment) {
        MoveOutcome outcome = moveTo(moment.parameters());
        if (outcome.moved()) {
            update.restore(moment.optimiserState());
            steps = moment.step();
            epochs = moment.epoch();
            rowsSeen = course.whole || moment.rowsSeen() >= course.data.rows() ? 0 : moment.rowsSeen();
        }
        return outcome;
    }

    /**
     * Changes how the model is trained from now on. What the optimiser remembers is kept if it is of the same kind; a
     * change of learning rates or of frozen parameters does not pass over the data.
     *
     * @throws IllegalArgumentException if they do not fit network and table
     */
    public MoveOutcome learnWith(Hyperparameters others) {
        Course wanted = course.with(network, others);
        return wanted.kernel == kernel ? adopt(wanted) : attend(wanted);
    }

    /**
     * Learns from another table from now on, going on from where the model stands. An epoch that had begun goes on if there
     * are as many rows as before; otherwise it begins anew.
     *
     * @throws IllegalArgumentException if the table does not fit network and loss
     */
    public MoveOutcome learnFrom(Table table) {
        return attend(new Course(network, table, course.hyperparameters));
    }

    /** Goes over to another course if the loss of the model is finite there. */
    private MoveOutcome attend(Course wanted) {
        Course before = course;
        enter(wanted);
        System.arraycopy(parameters, 0, next, 0, next.length);
        if (!moveToNext()) {
            Cause cause = causeInNext();
            enter(before);
            return new MoveOutcome.Refused(cause);
        }
        boolean epochGoesOn = !course.whole && course.data.rows() == before.data.rows();
        rowsSeen = epochGoesOn ? rowsSeen : 0;
        return adopt(wanted);
    }

    private MoveOutcome adopt(Course wanted) {
        enter(wanted);
        OptimiserState remembered = update.state();
        update = course.update();
        update.restore(remembered);
        nextKnown = false;
        return Moved.MOVED;
    }

    /** All there is to know of where the training stands. Passes over the data if the loss has not been asked for yet. */
    public Moment moment() {
        return new Moment(steps, epochs, rowsSeen, parameters(), update.state(), loss());
    }

    /**
     * The mean loss of the model over all rows, without the penalty: finite, 0 or more. With small batches, and for
     * softmax regression, it is found by a pass over the data when it is first asked for.
     */
    public double loss() {
        if (Double.isNaN(loss)) {
            loss = kernel.loss(parameters);
        }
        return loss;
    }

    /** What the weights cost beside the loss. */
    public double penalty() {
        return kernel.penalty(parameters);
    }

    /**
     * What the next step multiplies by the learning rate for one parameter: the derivative of loss and penalty over the
     * rows of the next batch, without a factor that is folded into the rate.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double slope(int parameter) {
        return derivative(parameter) * course.hyperparameters.loss().share();
    }

    /**
     * The derivative of loss and penalty by one parameter, over the rows of the next batch.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double derivative(int parameter) {
        requireSlopes();
        return slopes[parameter] * kernel.unit();
    }

    /**
     * What the next step will add to one parameter.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double change(int parameter) {
        prepare();
        return next[parameter] - parameters[parameter];
    }

    /** What is trained. */
    public Network network() {
        return network;
    }

    /** The model as it stands, as a value of its own. */
    public Parameters parameters() {
        return Parameters.of(network, parameters);
    }

    /**
     * One parameter as it stands.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double parameter(int index) {
        return parameters[index];
    }

    /** How many numbers {@link #copyInto} writes. */
    public int size() {
        return parameters.length + update.stateSize();
    }

    /** Writes all parameters and behind them what the optimiser remembers; allocates nothing. */
    public void copyInto(double[] target) {
        System.arraycopy(parameters, 0, target, 0, parameters.length);
        update.copyStateInto(target, parameters.length);
    }

    /** What the model learns from. */
    public Table data() {
        return course.data;
    }

    /** How the model is trained. */
    public Hyperparameters hyperparameters() {
        return course.hyperparameters;
    }

    /** How many steps have been made since the start. */
    public long steps() {
        return steps;
    }

    /** How many epochs have been completed since the start. */
    public long epochs() {
        return epochs;
    }

    /** How many rows of the epoch that has begun have been seen. */
    public int rowsSeen() {
        return rowsSeen;
    }

    /** How many steps an epoch takes. */
    public int stepsPerEpoch() {
        return Math.ceilDiv(course.data.rows(), course.hyperparameters.batchSize());
    }
}
