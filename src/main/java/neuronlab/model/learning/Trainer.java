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
    private final Network network;
    private Course course;
    /** Of the course, at hand for every step; all rows where they come together. */
    private Kernel kernel;
    private boolean whole;
    private boolean lossComesWithSlopes;
    private int[] allRows;
    private Update update;
    private Standing current;
    private Standing next;
    /** Whether {@code next} has the parameters after the next step. */
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
        current = new Standing(network.parameterCount());
        next = new Standing(network.parameterCount());
        start.copyInto(next.parameters);
        enter(new Course(network, data, hyperparameters));
        update = course.update();
        if (!moveToNext()) {
            throw new IllegalArgumentException("The loss of the start is not a finite number: " + causeInNext());
        }
    }

    private void enter(Course entered) {
        course = entered;
        kernel = entered.kernel;
        whole = entered.whole;
        lossComesWithSlopes = kernel.findsLoss();
        allRows = entered.order.of(0);
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
        if (whole) {
            epochs++;
        } else {
            countRows();
        }
        return Moved.MOVED;
    }

    private void countRows() {
        rowsSeen = course.endOfBatch(rowsSeen);
        if (rowsSeen == course.data.rows()) {
            rowsSeen = 0;
            epochs++;
        }
    }

    /** Finds where the next step leads. */
    private void prepare() {
        if (!nextKnown) {
            requireSlopes();
            update.apply(current.parameters, current.slopes, next.parameters);
            nextKnown = true;
        }
    }

    private void requireSlopes() {
        if (!current.slopesKnown) {
            int[] order = course.order.of(epochs);
            kernel.measure(current.parameters, order, rowsSeen, course.endOfBatch(rowsSeen), current.slopes);
            current.slopesKnown = true;
        }
    }

    private boolean isNextFinite() {
        if (lossComesWithSlopes) {
            return measureNext();
        }
        next.loss = Standing.UNKNOWN;
        next.slopesKnown = false;
        double change = update.largestChange();
        boolean sure = kernel.slopesAreBounded()
                ? course.bound.holdsAfter(change * course.bound.largestInput(), change, next.parameters)
                : course.bound.holds(next.parameters);
        return sure && Double.isFinite(kernel.penalty(next.parameters)) || measureNext();
    }

    /** Finds loss and, if they come with it, slopes of the next parameters; whether all are finite. */
    private boolean measureNext() {
        Standing found = next;
        found.loss = lossComesWithSlopes
                ? kernel.measure(found.parameters, allRows, 0, allRows.length, found.slopes)
                : kernel.loss(found.parameters);
        found.slopesKnown = lossComesWithSlopes;
        return Double.isFinite(kernel.penalised ? found.loss + kernel.penalty(found.parameters) : found.loss)
                && (kernel.lossTellsOfParameters() || Cause.indexOfNotFinite(found.parameters) < 0);
    }

    private void takeNext() {
        Standing before = current;
        current = next;
        next = before;
        nextKnown = false;
    }

    private Cause causeInNext() {
        return Cause.in(next.parameters, next.loss + kernel.penalty(next.parameters));
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
        Objects.checkIndex(parameter, current.parameters.length);
        stay();
        next.parameters[parameter] = value;
        return moveToNext() ? Moved.MOVED : new MoveOutcome.Refused(new Cause.OfParameter(parameter, value));
    }

    /**
     * Moves all parameters by hand; the count of steps is kept. If the loss there is not finite, the answer names the
     * parameter that was to go farthest.
     *
     * @throws IllegalArgumentException if the parameters are another network's
     */
    public MoveOutcome moveTo(Parameters target) {
        target.requireOf(network);
        target.copyInto(next.parameters);
        return moveToNext() ? Moved.MOVED : new MoveOutcome.Refused(Cause.farthest(current.parameters, next.parameters));
    }

    /** Lets the next parameters be the present ones. */
    private void stay() {
        System.arraycopy(current.parameters, 0, next.parameters, 0, next.parameters.length);
    }

    /** Moves to what stands in {@code next}, wherever it came from, if its loss is finite. */
    private boolean moveToNext() {
        nextKnown = false;
        if (!measureNext()) {
            return false;
        }
        takeNext();
        if (!lossComesWithSlopes) {
            course.bound.holds(current.parameters);
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
            rowsSeen = whole || moment.rowsSeen() >= course.data.rows() ? 0 : moment.rowsSeen();
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
        stay();
        if (!moveToNext()) {
            Cause cause = causeInNext();
            enter(before);
            return new MoveOutcome.Refused(cause);
        }
        boolean epochGoesOn = !whole && course.data.rows() == before.data.rows();
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
        if (Double.isNaN(current.loss)) {
            current.loss = kernel.loss(current.parameters);
        }
        return current.loss;
    }

    /** What the weights cost beside the loss. */
    public double penalty() {
        return kernel.penalty(current.parameters);
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
        return current.slopes[parameter] * kernel.unit();
    }

    /**
     * What the next step will add to one parameter.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double change(int parameter) {
        prepare();
        return next.parameters[parameter] - current.parameters[parameter];
    }

    /** What is trained. */
    public Network network() {
        return network;
    }

    /** The model as it stands, as a value of its own. */
    public Parameters parameters() {
        return Parameters.of(network, current.parameters);
    }

    /**
     * One parameter as it stands.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double parameter(int index) {
        return current.parameters[index];
    }

    /** How many numbers {@link #copyInto} writes. */
    public int size() {
        return current.parameters.length + update.stateSize();
    }

    /** Writes all parameters and behind them what the optimiser remembers; allocates nothing. */
    public void copyInto(double[] target) {
        System.arraycopy(current.parameters, 0, target, 0, current.parameters.length);
        update.copyStateInto(target, current.parameters.length);
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
