package neuronlab.app.start;

import java.util.function.IntSupplier;

/**
 * A chapter, as the start page offers it.
 *
 * @param id the name by which the words know it
 * @param title what it is called
 * @param first the number of its first lesson
 * @param last the number of its last lesson
 * @param minutes how long it takes
 * @param checks how much there is to check in it
 * @param done how much of that is done at the moment
 * @param open leads into it
 */
public record ChapterOffer(
        String id, String title, int first, int last, int minutes, int checks, IntSupplier done, Runnable open) {}
