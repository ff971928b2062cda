const list = (names: string) => names.split(/\s+/)

/** Names that were often given to children of today's classes: in the United States and in Spain, in both languages' spelling. */
export const popular = [
  ...list(`Noah Liam Mason Jacob William Ethan James Alexander Michael Benjamin Elijah Daniel Aiden Logan Matthew Lucas Jackson
    David Oliver Jayden Joseph Gabriel Samuel Carter Anthony John Dylan Luke Henry Andrew Isaac Christopher Joshua Wyatt
    Sebastian Owen Caleb Nathan Ryan Jack Hunter Levi Christian Jaxon Julian Landon Grayson Jonathan Isaiah Charles Thomas
    Aaron Eli Connor Jeremiah Cameron Josiah Adrian Colton Jordan Brayden Nicholas Robert Angel Hudson Lincoln Evan
    Dominic Austin Gavin Nolan Parker Adam Chase Jace Ian Cooper Easton Kevin Jose Tyler Brandon Asher Jaxson Mateo Jason
    Ayden Zachary Carson Xavier Leo Ezra Bentley Sawyer Kayden Blake Nathaniel`),
  ...list(`Emma Olivia Sophia Ava Isabella Mia Abigail Emily Charlotte Harper Madison Amelia Elizabeth Sofia Evelyn Avery Chloe Ella
    Grace Victoria Aubrey Scarlett Zoey Addison Lily Lillian Natalie Hannah Aria Layla Brooklyn Alexa Zoe Penelope Riley
    Leah Audrey Savannah Allison Samantha Nora Skylar Camila Anna Paisley Ariana Ellie Aaliyah Claire Violet Stella Sadie
    Mila Gabriella Lucy Arianna Kennedy Sarah Madelyn Eleanor Kaylee Caroline Hazel Hailey Genesis Kylie Autumn Piper Maya
    Nevaeh Serenity Peyton Mackenzie Bella Eva Taylor Naomi Aubree Aurora Melanie Lydia Brianna Ruby Katherine Ashley
    Alexis Alice Cora Julia Madeline Faith Annabelle Alyssa Isabelle Vivian Gianna Quinn Clara Reagan Khloe`),
  ...list(`Hugo Pablo Alejandro Álvaro Martín Mario Diego Javier Marcos Manuel Iker Nicolás Sergio Izan Carlos Jorge Iván Antonio
    Miguel Juan Marc Gonzalo Rodrigo Ángel Rubén Víctor Bruno Héctor Francisco Jaime Guillermo Raúl Marco Jesús Ismael
    Lucía María Martina Paula Daniela Valeria Carla Sara Alba Noa Claudia Carmen Marta Valentina Irene Adriana Laura Elena
    Alejandra Inés Marina Vera Candela Laia Ariadna Lola Andrea Rocío Carlota Ainhoa Alma Blanca Lara Leyre Nerea
    Cristina Celia Aitana Jimena Ángela Aina Rosa`),
]

export const families = [
  ...list('García Smith Nguyen O’Neil Kowalski Okafor Johnson Hernández Patel Williams Martínez Kim Brown'),
  'Pérez López',
  'de la Cruz',
]
