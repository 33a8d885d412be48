package neuronlab.model.timeline;

/** What a reader did to a training: the unit of undo. */
public sealed interface Action {
    /** Nothing yet: the training is at its beginning. */
    record Started() implements Action {}

    /** One or more steps were made. */
    record Stepped() implements Action {}

    /**
     * One parameter was moved by hand.
     *
     * @param parameter its place among all
     */
    record ParameterMoved(int parameter) implements Action {
        @Override
        public boolean goesOnWith(Action next) {
            return equals(next);
        }
    }

    /** All parameters were moved by hand at once. */
    record ModelMoved() implements Action {
        @Override
        public boolean goesOnWith(Action next) {
            return equals(next);
        }
    }

    /**
     * One example was moved or changed.
     *
     * @param row its row in the table
     */
    record RowChanged(int row) implements Action {
        @Override
        public boolean goesOnWith(Action next) {
            return equals(next);
        }

        @Override
        public boolean changesLoss() {
            return true;
        }
    }

    /** The examples were changed in another way: added, removed, scaled, replaced. */
    record DataChanged() implements Action {
        @Override
        public boolean changesLoss() {
            return true;
        }
    }

    /** The way of training was changed: a learning rate, the optimiser, the size of the batches, a penalty. */
    record HyperparametersChanged() implements Action {
        @Override
        public boolean goesOnWith(Action next) {
            return equals(next);
        }
    }

    /** What is to become small was changed. */
    record LossChanged() implements Action {
        @Override
        public boolean changesLoss() {
            return true;
        }
    }

    /** The training began anew: from the same start or from another. */
    record Restarted() implements Action {
        @Override
        public boolean startsOver() {
            return true;
        }
    }

    /** Whether another action, if it follows at once, is only more of this one, as in a drag. */
    default boolean goesOnWith(Action next) {
        return false;
    }

    /** Whether losses before it cannot be compared with those after it. */
    default boolean changesLoss() {
        return startsOver();
    }

    /** Whether steps are counted from 0 again. */
    default boolean startsOver() {
        return false;
    }
}
