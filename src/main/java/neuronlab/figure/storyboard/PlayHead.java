package neuronlab.figure.storyboard;

import java.util.List;

/** Where a storyboard is, and how it moves on with time: each step moves, then rests long enough to be read. */
final class PlayHead {
    private static final double MOVE_SECONDS = 1.8;
    private static final double LEAST_REST_SECONDS = 1.2;
    private static final double CHARACTERS_A_SECOND = 18;

    private final List<StoryStep> steps;
    private int step;
    private int goal;
    private double progress = 1;
    private double rested;

    /** A head at the end of the last step. */
    PlayHead(List<StoryStep> steps) {
        this.steps = steps;
        this.step = steps.size();
        this.goal = step;
    }

    /** The step that is shown, from 1. */
    int step() {
        return step;
    }

    /** How far that step has come, 0 to 1. */
    double progress() {
        return progress;
    }

    /** The step at whose end it will stop. */
    int goal() {
        return goal;
    }

    /** Step and progress as one number: 1 where the first step is complete, the number of steps at the end. */
    double position() {
        return step - 1 + progress;
    }

    /** Goes to a position; one outside the story is its nearest end. */
    void moveTo(double position) {
        double inside = Math.clamp(position, 1, steps.size());
        step = (int) Math.ceil(inside);
        progress = inside - (step - 1);
        rested = 0;
        goal = step;
    }

    /** Sets off for the end of a step; a step that is complete makes way for the next one at once. */
    void setOff(int towards) {
        goal = towards;
        if (progress >= 1 && step < goal) {
            next();
        }
    }

    /** Sets off for the end of the story, but lets the present step be read first. */
    void restThenSetOff() {
        goal = steps.size();
    }

    private void next() {
        step++;
        progress = 0;
        rested = 0;
    }

    /**
     * Lets time pass.
     *
     * @param still whether nothing may move: each step is then complete at once, and rests all the longer
     * @return whether there is still a way to go
     */
    boolean pass(double seconds, boolean still) {
        if (progress < 1) {
            progress = still ? 1 : Math.min(1, progress + seconds / MOVE_SECONDS);
        } else if (step < goal) {
            rested += seconds;
            if (rested >= rest()) {
                next();
                progress = still ? 1 : 0;
            }
        }
        return step < goal || progress < 1;
    }

    private double rest() {
        return LEAST_REST_SECONDS + steps.get(step - 1).caption().length() / CHARACTERS_A_SECOND;
    }
}
