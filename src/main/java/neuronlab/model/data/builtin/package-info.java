/** The data that come with the program, with the settings that suit them. */
package neuronlab.model.data.builtin;
