/**
 * The one reader of tables from files of comma-separated values and their kin.
 *
 * <p>{@link neuronlab.model.data.csv.Reading} is where to begin. A file is read by a plan: its first lines make the plan,
 * reading by it shows what is wrong with it, and so on until it is right. What was understood is a value of its own, to
 * be shown before anything is replaced.
 */
package neuronlab.model.data.csv;
