/** How people write numbers: one reader for fields, answers and files. */
package neuronlab.model.number;
