/** The page that the tutorial starts with. */
package neuronlab.app.start;
